export default {
  label: 'Übersicht',
} satisfies { label: string };

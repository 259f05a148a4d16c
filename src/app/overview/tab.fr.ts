export default {
  label: 'Aperçu',
} satisfies { label: string };

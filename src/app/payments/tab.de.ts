export default {
  label: 'Zahlungen',
} satisfies { label: string };

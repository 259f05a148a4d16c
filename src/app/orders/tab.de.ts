export default {
  label: 'Bestellungen',
} satisfies { label: string };

export default {
  label: 'Resumen',
} satisfies { label: string };

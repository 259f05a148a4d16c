export default {
  label: 'Pagos',
} satisfies { label: string };

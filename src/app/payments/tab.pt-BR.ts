export default {
  label: 'Pagamentos',
} satisfies { label: string };

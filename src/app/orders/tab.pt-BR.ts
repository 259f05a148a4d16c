export default {
  label: 'Pedidos',
} satisfies { label: string };

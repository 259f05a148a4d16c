import type { texts } from './texts.ts';

export default {
  totals: 'Totales',
  orders: 'Pedidos',
  spent: 'Gastado, sin reembolsos',
  refunded: 'Reembolsado',
  noTotals: 'No hay totales de este cliente.',
} satisfies typeof texts;

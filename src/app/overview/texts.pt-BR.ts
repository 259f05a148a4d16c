import type { texts } from './texts.ts';

export default {
  totals: 'Totais',
  orders: 'Pedidos',
  spent: 'Gasto, sem reembolsos',
  refunded: 'Reembolsado',
  noTotals: 'Não há totais deste cliente.',
} satisfies typeof texts;

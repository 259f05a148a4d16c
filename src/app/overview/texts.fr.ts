import type { texts } from './texts.ts';

export default {
  totals: 'Totaux',
  orders: 'Commandes',
  spent: 'Dépensé, hors remboursements',
  refunded: 'Remboursé',
  noTotals: 'Aucun total connu pour ce client.',
} satisfies typeof texts;

import { localized } from '../../shell/language.ts';

/** What the overview says. */
export const texts = localized('overview/texts', {
  totals: 'Totals',
  orders: 'Orders',
  spent: 'Spent, less refunds',
  refunded: 'Refunded',
  noTotals: 'No totals are known for this customer.',
});

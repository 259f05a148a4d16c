import { localized } from '../../shell/language.ts';

/** What the overview says. */
export const texts = localized('overview/texts', {
  totals: 'Totals',
  orders: 'Orders',
  spent: 'Spent',
  refunded: 'Refunded',
  noTotals: 'No totals are known for this customer.',
  spend: 'Spend per month',
  spendIn: (currency: string) => `Spend per month, ${currency}`,
  month: 'Month',
  amount: 'Amount',
  record: 'Customer record',
  name: 'Name',
  company: 'Company',
  email: 'Email',
  phone: 'Phone',
  id: 'Id',
  since: 'Customer since',
  address: 'Address',
});

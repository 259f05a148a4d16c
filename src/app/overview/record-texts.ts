import { localized } from '../../shell/language.ts';

/** What is further down in the overview says, and comes later. */
export const recordTexts = localized('overview/record-texts', {
  spend: 'Spend per month',
  spendIn: (currency: string) => `Spend per month, ${currency}`,
  highest: (month: string) => `Highest: ${month}`,
  month: 'Month',
  amount: 'Amount',
  record: 'Customer record',
  name: 'Name',
  company: 'Company',
  email: 'Email',
  phone: 'Phone',
  id: 'Id',
  tags: 'Tags',
  since: 'Customer since',
  address: 'Address',
  localTime: 'Local time',
});

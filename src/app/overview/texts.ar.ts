import type { texts } from './texts.ts';

export default {
  totals: 'الإجماليات',
  orders: 'الطلبات',
  spent: 'الإنفاق بعد المبالغ المستردة',
  refunded: 'المسترد',
  noTotals: 'لا توجد إجماليات لهذا العميل.',
  spend: 'الإنفاق شهريًا',
  spendIn: (currency) => `الإنفاق شهريًا، ${currency}`,
  month: 'الشهر',
  amount: 'المبلغ',
  record: 'سجل العميل',
  name: 'الاسم',
  company: 'الشركة',
  email: 'البريد الإلكتروني',
  phone: 'الهاتف',
  id: 'الرقم',
  since: 'عميل منذ',
  address: 'العنوان',
} satisfies typeof texts;

import type { recordTexts } from './record-texts.ts';

export default {
  spend: 'الإنفاق شهريًا',
  spendIn: (currency) => `الإنفاق شهريًا، ${currency}`,
  highest: (month) => `الأعلى: ${month}`,
  month: 'الشهر',
  amount: 'المبلغ',
  record: 'سجل العميل',
  name: 'الاسم',
  company: 'الشركة',
  email: 'البريد الإلكتروني',
  phone: 'الهاتف',
  id: 'الرقم',
  tags: 'الوسوم',
  since: 'عميل منذ',
  address: 'العنوان',
  localTime: 'التوقيت المحلي',
} satisfies typeof recordTexts;

import type { texts } from './texts.ts';

export default {
  unnamed: 'جهة اتصال بلا اسم',
  label: 'جهة الاتصال',
  email: 'البريد الإلكتروني',
  phone: 'الهاتف',
  identifier: 'رقم العميل',
  keys: {
    identifier: 'رقم العميل',
    email: 'البريد الإلكتروني',
    phone: 'الهاتف',
    whatsapp_name: 'اسم واتساب',
    account: 'الحساب',
  },
  writes: 'يكتب باسم',
  tags: 'الوسوم',
  tier: (tier) => `المستوى: ${tier}`,
  blocked: 'محظور',
  company: 'الشركة',
  assignee: 'المسؤول',
  unassigned: 'غير معيّن',
  labels: 'التصنيفات',
  bot: (name) => `${name} (روبوت)`,
  moreTags: (count) => `${count} أخرى`,
} satisfies typeof texts;

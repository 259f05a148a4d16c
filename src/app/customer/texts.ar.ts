import { humanized } from '../../shell/humanized.ts';
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
  tier: (tier) => humanized(tier),
  blocked: 'محظور',
} satisfies typeof texts;

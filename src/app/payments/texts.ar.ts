import { plural } from '../../shell/counted.ts';
import { formatNumber } from '../../shell/format.ts';
import type { texts } from './texts.ts';

export default {
  label: 'المدفوعات',
  none: 'لم يدفع هذا العميل شيئًا بعد.',
  count: (count: number, more: boolean, total?: string) =>
    !more
      ? plural(count, {
          zero: 'لا مدفوعات',
          one: 'دفعة واحدة',
          two: 'دفعتان',
          few: '# دفعات',
          many: '# دفعة',
          other: '# دفعة',
        })
      : total === undefined
        ? `${plural(count, { zero: 'لا مدفوعات', one: 'دفعة واحدة', two: 'دفعتان', few: '# دفعات', many: '# دفعة', other: '# دفعة' })} محمّلة، ويوجد المزيد`
        : `${formatNumber(count)} من ${total} دفعة`,
  search: 'البحث في المدفوعات',
  filter: 'الحالة',
  all: 'الكل',
  noneOfStatus: 'لا شيء مطابق من المدفوعات المحمّلة حتى الآن.',
  dispute: 'اعتراض',
  answerBy: 'الرد قبل',
  admin: 'فتح لدى مزود الدفع',
  forOrder: (number) => `الطلب ${number}`,
  refunded: (amount) => `استُرد ${amount}`,
  refund: {
    open: 'استرداد…',
    title: 'استرداد دفعة',
    name: 'استرداد',
    amount: 'المبلغ',
    reason: 'السبب',
    reasons: {
      requested_by_customer: 'طلبه العميل',
      duplicate: 'دُفع مرتين',
      fraudulent: 'احتيال',
      damaged: 'تالف أو ناقص',
    },
    comment: 'تعليق، اختياري',
    confirm: (amount) => `استرداد ${amount}`,
    incomplete: 'استرداد',
    about: (amount, orderNumber) =>
      orderNumber ? `استرداد ${amount} للطلب ${orderNumber}` : `استرداد ${amount}`,
  },
  ending: (last4) => `تنتهي بـ ${last4}`,
  method: {
    card: 'بطاقة',
    bank_transfer: 'تحويل بنكي',
    wallet: 'محفظة',
    cash: 'نقدًا',
  },
  status: {
    succeeded: 'ناجحة',
    pending: 'قيد الانتظار',
    failed: 'فاشلة',
    refunded: 'مستردة',
    partially_refunded: 'مستردة جزئيًا',
    disputed: 'معترض عليها',
  },
} satisfies typeof texts;

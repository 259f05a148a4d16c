import { plural } from '../../shell/counted.ts';
import type { texts } from './texts.ts';

export default {
  label: 'الطلبات',
  none: 'لم يطلب هذا العميل شيئًا بعد.',
  filter: 'الحالة',
  all: 'الكل',
  noneOfStatus: 'لا شيء مطابق من الطلبات المحمّلة حتى الآن.',
  count: (count: number, more: boolean) =>
    more
      ? `${plural(count, { zero: 'لا طلبات', one: 'طلب واحد', two: 'طلبان', few: '# طلبات', many: '# طلبًا', other: '# طلب' })} محمّلة، ويوجد المزيد`
      : plural(count, {
          zero: 'لا طلبات',
          one: 'طلب واحد',
          two: 'طلبان',
          few: '# طلبات',
          many: '# طلبًا',
          other: '# طلب',
        }),
  item: 'المنتج',
  sku: (sku) => `رمز ${sku}`,
  quantity: 'الكمية',
  price: 'سعر الوحدة',
  noLines: 'لا منتجات في هذا الطلب.',
  track: (carrier) => `تتبع عبر ${carrier}`,
  trackedBy: (carrier) => `شُحن عبر ${carrier}`,
  addNote: {
    open: 'إضافة ملاحظة…',
    title: (number) => `إضافة ملاحظة إلى الطلب ${number}`,
    name: 'ملاحظة',
    note: 'ملاحظة',
    confirm: 'إضافة الملاحظة',
    about: (number) => `ملاحظة على الطلب ${number}`,
  },
  status: {
    pending: 'قيد الانتظار',
    paid: 'مدفوع',
    shipped: 'شُحن',
    delivered: 'سُلّم',
    cancelled: 'ملغى',
    returned: 'مرتجع',
  },
  paymentStatus: {
    unpaid: 'غير مدفوع',
    paid: 'مدفوع',
    partially_paid: 'مدفوع جزئيًا',
    refunded: 'مسترد',
    partially_refunded: 'مسترد جزئيًا',
    disputed: 'معترض عليه',
  },
} satisfies typeof texts;

import { plural } from '../../shell/counted.ts';
import { formatNumber } from '../../shell/format.ts';
import type { texts } from './texts.ts';

export default {
  label: 'الطلبات',
  none: 'لم يطلب هذا العميل شيئًا بعد.',
  filter: 'الحالة',
  all: 'الكل',
  noneOfStatus: 'لا شيء مطابق من الطلبات المحمّلة حتى الآن.',
  count: (count: number, more: boolean, total?: string) =>
    !more
      ? plural(count, {
          zero: 'لا طلبات',
          one: 'طلب واحد',
          two: 'طلبان',
          few: '# طلبات',
          many: '# طلبًا',
          other: '# طلب',
        })
      : total === undefined
        ? `${plural(count, { zero: 'لا طلبات', one: 'طلب واحد', two: 'طلبان', few: '# طلبات', many: '# طلبًا', other: '# طلب' })} محمّلة، ويوجد المزيد`
        : `${formatNumber(count)} من ${total} طلب`,
  latest: 'أحدث الطلبات',
  allOrders: 'كل الطلبات',
  allCounted: (total) => `كل الطلبات (${total})`,
  number: 'رقم الطلب',
  trackingNumber: 'رقم التتبع',
  delivered: 'سُلّم',
  expected: 'متوقع',
  search: 'البحث في الطلبات',
  payment: 'الدفع',
  payments: 'مدفوعات هذا الطلب',
  reply: (number, day, state) => `الطلب ${number}، ${day}: ${state}`,
  forReply: 'للرد',
  admin: 'فتح في المتجر',
  item: 'المنتج',
  sku: (sku) => `رمز ${sku}`,
  quantity: 'الكمية',
  price: 'سعر الوحدة',
  subtotal: 'المجموع الفرعي',
  shipping: 'الشحن',
  tax: 'الضريبة',
  discount: 'الخصم',
  total: 'الإجمالي',
  refunded: 'المسترد',
  shippingAddress: 'الشحن إلى',
  note: 'ملاحظة',
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

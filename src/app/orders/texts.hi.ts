import { plural } from '../../shell/counted.ts';
import { formatNumber } from '../../shell/format.ts';
import type { texts } from './texts.ts';

export default {
  label: 'ऑर्डर',
  none: 'इस ग्राहक ने अभी कुछ ऑर्डर नहीं किया है।',
  filter: 'स्थिति',
  all: 'सभी',
  noneOfStatus: 'अब तक लोड हुए ऑर्डर में कोई मेल नहीं खाता।',
  count: (count: number, more: boolean, total?: string) =>
    !more
      ? plural(count, { one: '# ऑर्डर', other: '# ऑर्डर' })
      : total === undefined
        ? `${plural(count, { one: '# ऑर्डर', other: '# ऑर्डर' })} लोड हुए, और भी हैं`
        : `${total} में से ${formatNumber(count)} ऑर्डर`,
  latest: 'हाल के ऑर्डर',
  allOrders: 'सभी ऑर्डर',
  allCounted: (total) => `सभी ${total} ऑर्डर`,
  number: 'ऑर्डर नंबर',
  trackingNumber: 'ट्रैकिंग नंबर',
  delivered: 'डिलीवर हुआ',
  expected: 'अनुमानित',
  search: 'ऑर्डर खोजें',
  payment: 'भुगतान',
  payments: 'इस ऑर्डर के भुगतान',
  reply: (number, day, state) => `ऑर्डर ${number}, ${day}: ${state}`,
  forReply: 'जवाब के लिए',
  admin: 'दुकान में खोलें',
  item: 'सामान',
  sku: (sku) => `SKU ${sku}`,
  quantity: 'मात्रा',
  price: 'प्रति इकाई मूल्य',
  subtotal: 'उप-योग',
  shipping: 'शिपिंग',
  tax: 'कर',
  discount: 'छूट',
  total: 'कुल',
  refunded: 'रिफ़ंड',
  shippingAddress: 'डिलीवरी का पता',
  note: 'नोट',
  noLines: 'इस ऑर्डर में कोई सामान नहीं लिखा है।',
  track: (carrier) => `${carrier} पर ट्रैक करें`,
  trackedBy: (carrier) => `${carrier} से भेजा गया`,
  addNote: {
    open: 'नोट जोड़ें…',
    title: (number) => `ऑर्डर ${number} में नोट जोड़ें`,
    name: 'नोट',
    note: 'नोट',
    confirm: 'नोट जोड़ें',
    about: (number) => `ऑर्डर ${number} पर नोट`,
  },
  status: {
    pending: 'लंबित',
    paid: 'भुगतान हुआ',
    shipped: 'भेजा गया',
    delivered: 'डिलीवर हुआ',
    cancelled: 'रद्द',
    returned: 'लौटाया गया',
  },
  paymentStatus: {
    unpaid: 'भुगतान बाकी',
    paid: 'भुगतान हुआ',
    partially_paid: 'आंशिक भुगतान',
    refunded: 'रिफ़ंड हुआ',
    partially_refunded: 'आंशिक रिफ़ंड',
    disputed: 'विवादित',
  },
} satisfies typeof texts;

import { plural } from '../../shell/counted.ts';
import type { texts } from './texts.ts';

export default {
  label: 'ऑर्डर',
  none: 'इस ग्राहक ने अभी कुछ ऑर्डर नहीं किया है।',
  filter: 'स्थिति',
  all: 'सभी',
  noneOfStatus: 'अब तक लोड हुए ऑर्डर में कोई मेल नहीं खाता।',
  count: (count: number, more: boolean) =>
    more
      ? `${plural(count, { one: '# ऑर्डर', other: '# ऑर्डर' })} लोड हुए, और भी हैं`
      : plural(count, { one: '# ऑर्डर', other: '# ऑर्डर' }),
  item: 'सामान',
  sku: (sku) => `SKU ${sku}`,
  quantity: 'मात्रा',
  price: 'प्रति इकाई मूल्य',
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

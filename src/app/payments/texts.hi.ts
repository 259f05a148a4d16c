import { plural } from '../../shell/counted.ts';
import { formatNumber } from '../../shell/format.ts';
import type { texts } from './texts.ts';

export default {
  label: 'भुगतान',
  none: 'इस ग्राहक ने अभी कोई भुगतान नहीं किया है।',
  count: (count: number, more: boolean, total?: string) =>
    !more
      ? plural(count, { one: '# भुगतान', other: '# भुगतान' })
      : total === undefined
        ? `${plural(count, { one: '# भुगतान', other: '# भुगतान' })} लोड हुए, और भी हैं`
        : `${total} में से ${formatNumber(count)} भुगतान`,
  search: 'भुगतान खोजें',
  filter: 'स्थिति',
  all: 'सभी',
  noneOfStatus: 'अब तक लोड हुए भुगतान में कोई मेल नहीं खाता।',
  dispute: 'विवाद',
  answerBy: 'जवाब की अंतिम तिथि',
  admin: 'भुगतान प्रदाता पर खोलें',
  forOrder: (number) => `ऑर्डर ${number}`,
  refunded: (amount) => `${amount} रिफ़ंड हुए`,
  refund: {
    open: 'रिफ़ंड…',
    title: 'भुगतान रिफ़ंड करें',
    name: 'रिफ़ंड',
    amount: 'राशि',
    reason: 'कारण',
    reasons: {
      requested_by_customer: 'ग्राहक ने माँगा',
      duplicate: 'दो बार भुगतान',
      fraudulent: 'धोखाधड़ी',
      damaged: 'ख़राब या ग़ायब',
    },
    comment: 'टिप्पणी, वैकल्पिक',
    confirm: (amount) => `${amount} रिफ़ंड करें`,
    incomplete: 'रिफ़ंड',
    about: (amount, orderNumber) =>
      orderNumber ? `ऑर्डर ${orderNumber} के लिए ${amount} का रिफ़ंड` : `${amount} का रिफ़ंड`,
  },
  ending: (last4) => `अंतिम अंक ${last4}`,
  method: {
    card: 'कार्ड',
    bank_transfer: 'बैंक ट्रांसफ़र',
    wallet: 'वॉलेट',
    cash: 'नक़द',
  },
  status: {
    succeeded: 'सफल',
    pending: 'लंबित',
    failed: 'विफल',
    refunded: 'रिफ़ंड हुआ',
    partially_refunded: 'आंशिक रिफ़ंड',
    disputed: 'विवादित',
  },
} satisfies typeof texts;

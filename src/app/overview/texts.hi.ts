import type { texts } from './texts.ts';

export default {
  totals: 'कुल',
  orders: 'ऑर्डर',
  spent: 'ख़र्च, रिफ़ंड घटाकर',
  refunded: 'रिफ़ंड',
  noTotals: 'इस ग्राहक का कुल ज्ञात नहीं है।',
  spend: 'हर महीने का ख़र्च',
  spendIn: (currency) => `हर महीने का ख़र्च, ${currency}`,
  month: 'महीना',
  amount: 'राशि',
  record: 'ग्राहक रिकॉर्ड',
  name: 'नाम',
  company: 'कंपनी',
  email: 'ईमेल',
  phone: 'फ़ोन',
  id: 'नंबर',
  since: 'कब से ग्राहक',
  address: 'पता',
} satisfies typeof texts;

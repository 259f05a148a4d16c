import type { recordTexts } from './record-texts.ts';

export default {
  spend: 'हर महीने का ख़र्च',
  spendIn: (currency) => `हर महीने का ख़र्च, ${currency}`,
  highest: (month) => `सबसे अधिक: ${month}`,
  month: 'महीना',
  amount: 'राशि',
  record: 'ग्राहक रिकॉर्ड',
  name: 'नाम',
  company: 'कंपनी',
  email: 'ईमेल',
  phone: 'फ़ोन',
  id: 'नंबर',
  tags: 'टैग',
  since: 'कब से ग्राहक',
  address: 'पता',
  localTime: 'स्थानीय समय',
} satisfies typeof recordTexts;

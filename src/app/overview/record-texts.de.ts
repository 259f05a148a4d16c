import type { recordTexts } from './record-texts.ts';

export default {
  spend: 'Umsatz pro Monat',
  spendIn: (currency) => `Umsatz pro Monat, ${currency}`,
  highest: (month) => `Höchster: ${month}`,
  month: 'Monat',
  amount: 'Betrag',
  record: 'Kundendaten',
  name: 'Name',
  company: 'Firma',
  email: 'E-Mail',
  phone: 'Telefon',
  id: 'Nummer',
  tags: 'Schlagwörter',
  since: 'Kunde seit',
  address: 'Adresse',
  localTime: 'Ortszeit',
} satisfies typeof recordTexts;

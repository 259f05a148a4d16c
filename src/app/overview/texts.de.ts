import type { texts } from './texts.ts';

export default {
  totals: 'Gesamt',
  orders: 'Bestellungen',
  spent: 'Umsatz, abzüglich Erstattungen',
  refunded: 'Erstattet',
  noTotals: 'Für diesen Kunden sind keine Summen bekannt.',
  spend: 'Umsatz pro Monat',
  spendIn: (currency) => `Umsatz pro Monat, ${currency}`,
  month: 'Monat',
  amount: 'Betrag',
  record: 'Kundendaten',
  name: 'Name',
  company: 'Firma',
  email: 'E-Mail',
  phone: 'Telefon',
  id: 'Nummer',
  since: 'Kunde seit',
  address: 'Adresse',
} satisfies typeof texts;

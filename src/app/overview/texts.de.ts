import type { texts } from './texts.ts';

export default {
  totals: 'Gesamt',
  orders: 'Bestellungen',
  spent: 'Umsatz, abzüglich Erstattungen',
  refunded: 'Erstattet',
  noTotals: 'Für diesen Kunden sind keine Summen bekannt.',
} satisfies typeof texts;

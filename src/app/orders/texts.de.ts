import { plural } from '../../shell/counted.ts';
import type { texts } from './texts.ts';

export default {
  label: 'Bestellungen',
  none: 'Dieser Kunde hat noch nichts bestellt.',
  filter: 'Status',
  all: 'Alle',
  noneOfStatus: 'Keine der bisher geladenen Bestellungen passt.',
  count: (count: number, more: boolean) =>
    more
      ? `${plural(count, { one: '# Bestellung', other: '# Bestellungen' })} geladen, es gibt weitere`
      : plural(count, { one: '# Bestellung', other: '# Bestellungen' }),
  item: 'Artikel',
  sku: (sku) => `Art.-Nr. ${sku}`,
  quantity: 'Menge',
  price: 'Einzelpreis',
  noLines: 'Diese Bestellung nennt keine Artikel.',
  track: (carrier) => `Verfolgen bei ${carrier}`,
  trackedBy: (carrier) => `Versendet mit ${carrier}`,
  addNote: {
    open: 'Notiz hinzufügen…',
    title: (number) => `Notiz zu Bestellung ${number}`,
    name: 'Notiz',
    note: 'Notiz',
    confirm: 'Notiz hinzufügen',
    about: (number) => `Notiz zu Bestellung ${number}`,
  },
  status: {
    pending: 'Offen',
    paid: 'Bezahlt',
    shipped: 'Versendet',
    delivered: 'Zugestellt',
    cancelled: 'Storniert',
    returned: 'Zurückgesendet',
  },
  paymentStatus: {
    unpaid: 'Unbezahlt',
    paid: 'Bezahlt',
    partially_paid: 'Teilweise bezahlt',
    refunded: 'Erstattet',
    partially_refunded: 'Teilweise erstattet',
    disputed: 'Angefochten',
  },
} satisfies typeof texts;

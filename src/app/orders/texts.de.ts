import { plural } from '../../shell/counted.ts';
import { formatNumber } from '../../shell/format.ts';
import type { texts } from './texts.ts';

export default {
  label: 'Bestellungen',
  none: 'Dieser Kunde hat noch nichts bestellt.',
  filter: 'Status',
  all: 'Alle',
  noneOfStatus: 'Keine der bisher geladenen Bestellungen passt.',
  count: (count: number, more: boolean, total?: string) =>
    !more
      ? plural(count, { one: '# Bestellung', other: '# Bestellungen' })
      : total === undefined
        ? `${plural(count, { one: '# Bestellung', other: '# Bestellungen' })} geladen, es gibt weitere`
        : `${formatNumber(count)} von ${total} Bestellungen`,
  latest: 'Neueste Bestellungen',
  allOrders: 'Alle Bestellungen',
  allCounted: (total) => `Alle ${total} Bestellungen`,
  number: 'Bestellnummer',
  trackingNumber: 'Sendungsnummer',
  delivered: 'Zugestellt',
  expected: 'Erwartet',
  search: 'Bestellungen suchen',
  payment: 'Zahlung',
  payments: 'Zahlungen dieser Bestellung',
  reply: (number, day, state) => `Bestellung ${number} vom ${day}: ${state}`,
  forReply: 'für eine Antwort',
  admin: 'Im Shop öffnen',
  item: 'Artikel',
  sku: (sku) => `Art.-Nr. ${sku}`,
  quantity: 'Menge',
  price: 'Einzelpreis',
  subtotal: 'Zwischensumme',
  shipping: 'Versand',
  tax: 'Steuer',
  discount: 'Rabatt',
  total: 'Summe',
  refunded: 'Erstattet',
  shippingAddress: 'Lieferadresse',
  note: 'Notiz',
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

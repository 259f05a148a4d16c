import { plural } from '../../shell/counted.ts';
import { formatNumber } from '../../shell/format.ts';
import type { texts } from './texts.ts';

export default {
  label: 'Zahlungen',
  none: 'Dieser Kunde hat noch nichts bezahlt.',
  count: (count: number, more: boolean, total?: string) =>
    !more
      ? plural(count, { one: '# Zahlung', other: '# Zahlungen' })
      : total === undefined
        ? `${plural(count, { one: '# Zahlung', other: '# Zahlungen' })} geladen, es gibt weitere`
        : `${formatNumber(count)} von ${total} Zahlungen`,
  search: 'Zahlungen suchen',
  filter: 'Status',
  all: 'Alle',
  noneOfStatus: 'Keine der bisher geladenen Zahlungen passt.',
  dispute: 'Anfechtung',
  answerBy: 'Antworten bis',
  admin: 'Beim Zahlungsanbieter öffnen',
  forOrder: (number) => `Bestellung ${number}`,
  refunded: (amount) => `${amount} erstattet`,
  refund: {
    open: 'Erstatten…',
    title: 'Zahlung erstatten',
    name: 'Erstattung',
    amount: 'Betrag',
    reason: 'Grund',
    reasons: {
      requested_by_customer: 'Vom Kunden gewünscht',
      duplicate: 'Doppelt bezahlt',
      fraudulent: 'Betrug',
      damaged: 'Beschädigt oder fehlt',
    },
    comment: 'Kommentar, freiwillig',
    confirm: (amount) => `${amount} erstatten`,
    incomplete: 'Erstatten',
    about: (amount, orderNumber) =>
      orderNumber
        ? `Erstattung von ${amount} für Bestellung ${orderNumber}`
        : `Erstattung von ${amount}`,
  },
  ending: (last4) => `Endziffern ${last4}`,
  method: {
    card: 'Karte',
    bank_transfer: 'Überweisung',
    wallet: 'Wallet',
    cash: 'Bar',
  },
  status: {
    succeeded: 'Erfolgreich',
    pending: 'Offen',
    failed: 'Fehlgeschlagen',
    refunded: 'Erstattet',
    partially_refunded: 'Teilweise erstattet',
    disputed: 'Angefochten',
  },
} satisfies typeof texts;

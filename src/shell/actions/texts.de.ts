import { plural } from '../counted.ts';
import type { texts } from './texts.ts';

export default {
  notLoaded: 'Das konnte nicht geladen werden. Versuche es erneut, oder öffne das Gespräch neu.',
  results: 'Was gesendet wurde',
  forCustomer: (customer) => `Für ${customer}`,
  cancel: 'Abbrechen',
  close: 'Schließen',
  sending: 'Wird gesendet…',
  goesOn: 'Es wird gesendet. Du kannst dies schließen: das Ergebnis erscheint, sobald es da ist.',
  dismiss: 'Ausblenden',
  check: 'Erneut prüfen',
  repeat: 'Erneut senden',
  required: 'Bitte ausfüllen.',
  choose: 'Bitte wählen.',
  tooLong: (max) => `Höchstens ${plural(max, { one: '# Zeichen', other: '# Zeichen' })}.`,
  amountUnreadable: (example) => `Schreibe den Betrag so: ${example}`,
  amountIsZero: 'Der Betrag muss größer als null sein.',
  amountTooLarge: (max) => `Höchstens ${max}.`,
  upTo: (max) => `bis ${max}`,
  recent: 'Zuletzt gesendet',
  recentFailed: 'Was zuletzt gesendet wurde, war nicht lesbar. Prüfe, bevor du etwas zweimal tust.',
  status: {
    done: 'Erledigt',
    failed: 'Nicht erledigt',
    running: 'Noch nicht fertig',
  },
  done: (what) => `Erledigt: ${what}`,
  accepted: (what) => `Angenommen: ${what}`,
  acceptedText: 'Der Server arbeitet noch daran. Aktualisiere später, um es zu sehen.',
  unread: (what) => `Erledigt, aber die Antwort war nicht lesbar: ${what}`,
  unreadText: (problem) =>
    `Tu es nicht noch einmal. Sage der Person, die diese App betreut: ${problem}`,
  notDone: (what) => `Nicht erledigt: ${what}`,
  nothingChanged: 'Nichts wurde geändert.',
  unknown: (what) => `Unbekannt, ob es erledigt wurde: ${what}`,
  lost: {
    timeout: 'Der Server hat nicht rechtzeitig geantwortet.',
    unreachable: 'Die Verbindung brach vor der Antwort ab.',
    other: 'Der Server hatte dabei ein Problem.',
  },
  lookFirst: 'Sieh in den Daten nach, bevor du es noch einmal tust.',
  repeatIsSafe: 'Erneut senden ist sicher: der Server tut es nur einmal.',
  left: (what) => `Nichts wurde gesendet: ${what}`,
  leftText:
    'Gespräch oder Kunde haben gewechselt, während der Dialog offen war. Öffne ihn dort erneut, wo er hingehört.',
  refused: {
    unreachable:
      'Der Server war nicht erreichbar. Prüfe deine Internetverbindung und versuche es erneut.',
    timeout: 'Deine Anmeldung dauerte zu lange. Versuche es gleich erneut.',
    unauthorized:
      'Du bist nicht angemeldet, oder die Anmeldung ist abgelaufen. Melde dich an und versuche es erneut.',
    forbidden: 'Du darfst das nicht. Frage einen Administrator, wenn du es brauchst.',
    notFound: 'Worum es geht, gibt es nicht mehr. Aktualisiere, um zu sehen, was da ist.',
    rateLimited: 'Zu viele Anfragen auf einmal. Warte einen Moment und versuche es dann erneut.',
    retryAfter: (seconds) =>
      `Zu viele Anfragen auf einmal. Versuche es in ${plural(seconds, { one: '# Sekunde', other: '# Sekunden' })} erneut.`,
    server: (status) =>
      `Der Server hat es ohne Grund abgelehnt (${status}). Aktualisiere, um zu sehen, was sich geändert hat, und versuche es erneut.`,
    contract: 'Wende dich an die Person, die diese App betreut.',
  },
} satisfies typeof texts;

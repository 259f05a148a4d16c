import type { failureTexts } from './failure-texts.ts';

export default {
  unreachable: {
    title: 'Die Kundendaten sind nicht erreichbar',
    text: 'Prüfe deine Internetverbindung und versuche es erneut. Betrifft es nur diese App, wende dich an die Person, die sie betreut.',
  },
  timeout: {
    title: 'Die Kundendaten brauchten zu lange',
    text: 'Der Server hat nicht rechtzeitig geantwortet. Versuche es gleich erneut.',
  },
  unauthorized: {
    title: 'Du bist für die Kundendaten nicht angemeldet',
    text: 'Die Anmeldung fehlt oder ist abgelaufen. Lade diese App neu. Hilft das nicht, wende dich an die Person, die sie betreut.',
  },
  forbidden: {
    title: 'Du hast keinen Zugriff auf diese Kundendaten',
    text: 'Frage einen Administrator, wenn du ihn brauchst.',
  },
  'not-found': {
    title: 'Diese Kundendaten gibt es nicht mehr',
    text: 'Vielleicht wurden sie gelöscht oder zusammengeführt. Aktualisiere, um erneut nachzuschlagen.',
  },
  'rate-limited': {
    title: 'Zu viele Anfragen auf einmal',
    text: 'Warte einen Moment und versuche es dann erneut.',
  },
  server: {
    title: 'Bei den Kundendaten gab es ein Problem',
    text: 'Versuche es gleich erneut. Bleibt der Fehler, wende dich an die Person, die diese App betreut.',
  },
  contract: {
    title: 'Die Kundendaten waren nicht lesbar',
    text: 'Der Server hat etwas Unerwartetes gesendet. Wende dich an die Person, die diese App betreut.',
  },
  tryAgainIn: (duration) => `Erneut versuchen ${duration}`,
  details: 'Details zeigen',
} satisfies typeof failureTexts;

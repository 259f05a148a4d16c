import { HELPDESK } from '../../../app.config.js';
import type { texts } from './texts.ts';

export default {
  label: 'Anmeldung',
  reasons: {
    'never-started': {
      title: 'Melde dich an, um die Kundendaten zu sehen',
      text: `${HELPDESK} sagt, wer der Kontakt ist. Die Daten deiner Firma brauchen eine eigene Anmeldung.`,
    },
    'signed-out': {
      title: 'Du bist abgemeldet',
      text: 'Die Sitzung bei deiner Firma kann in diesem Browser noch offen sein. Melde dich an einem gemeinsamen Rechner auch dort ab.',
    },
    expired: {
      title: 'Deine Anmeldung ist abgelaufen',
      text: 'Melde dich erneut an, um weiterzumachen.',
    },
    rejected: {
      title: 'Die Kundendaten haben deine Anmeldung abgelehnt',
      text: 'Melde dich erneut oder mit einem anderen Konto an. Hilft das nicht, wende dich an die Person, die diese App betreut: die Daten-API muss aud, iss und exp der Tokens annehmen.',
    },
    'agent-changed': {
      title: 'Am Helpdesk ist jetzt jemand anderes',
      text: 'Die vorige Anmeldung ist beendet. Melde dich selbst an.',
    },
  },
  keepsOld: 'Gezeigt wird, was vorher geladen wurde. Es kann veraltet sein.',
  signIn: 'Anmelden',
  signInAgain: 'Erneut anmelden',
  preparing: 'Anmeldung wird vorbereitet…',
  finishing: 'Du wirst angemeldet…',
  open: {
    title: 'Melde dich im geöffneten Fenster an',
    text: 'Diese Seite macht von selbst weiter. Siehst du das Fenster nicht, öffne es erneut.',
    again: 'Fenster erneut öffnen',
  },
  blocked: {
    title: 'Das Anmeldefenster wurde blockiert',
    text: 'Erlaube Pop-up-Fenster für diese Seite, meist am Ende der Adresszeile, und versuche es erneut. Gibt es nichts zu erlauben, wende dich an die Person, die diese App betreut.',
  },
  outOfReach: {
    title: 'Hast du dich angemeldet?',
    text: 'Schließe die Anmeldung im Fenster ab und drücke dann Weiter. Hast du es geschlossen, melde dich erneut an.',
    proceed: 'Weiter',
  },
  refused: (code) => ({
    title: 'Die Anmeldung wurde abgelehnt',
    text: `Versuche es erneut, wenn möglich mit einem anderen Konto. Bleibt es so, bitte die Person, die diese App betreut, um Zugang (${code}).`,
  }),
  unavailable: (problem) =>
    problem?.kind === 'unreachable'
      ? {
          title: 'Die Anmeldung ist nicht erreichbar',
          text: 'Prüfe deine Internetverbindung und versuche es erneut. Betrifft es nur diese App, wende dich an die Person, die sie betreut.',
        }
      : {
          title: 'Die Anmeldung ging nicht',
          text: `Versuche es erneut. Bleibt es so, wende dich an die Person, die diese App betreut (${problem && 'code' in problem ? problem.code : 'unbrauchbare Antwort'}).`,
        },
  signedInAs: 'Angemeldet als',
  signOut: 'Abmelden',
  notKept:
    'Dieser Browser behält für diese Seite nichts; im nächsten Gespräch musst du dich erneut anmelden.',
  otherUser: (user, agent) => ({
    title: 'Du bist als jemand anderes angemeldet',
    text: `Die Kundendaten kennen dich als ${user}, ${HELPDESK} als ${agent}.`,
  }),
  useAnother: 'Anderes Konto verwenden',
} satisfies typeof texts;

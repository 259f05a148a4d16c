import { HELPDESK } from '../../../app.config.js';
import { plural } from '../counted.ts';
import { at } from '../problem-text.ts';
import type { laterTexts } from './later-texts.ts';

const SETTINGS = 'Einstellungen → Integrationen → Dashboard-Apps';

export default {
  unanswered: {
    title: 'Das Gespräch ist nicht angekommen',
    text: 'Diese App hat den Helpdesk mehrmals gefragt und nichts Brauchbares erhalten.',
    retry: 'Erneut fragen',
    asking: 'Wird gefragt…',
    reasons: 'Mögliche Gründe',
    nothing:
      'Der Helpdesk hat gar nichts gesendet. Öffne das Gespräch erneut. Hilft das nicht, wende dich an die Person, die diese App betreut.',
    severalApps: `Gibt es mehrere Dashboard-Apps: ein älterer Helpdesk sendet womöglich alles an eine andere, und erneutes Öffnen hilft nicht. Bitte einen Administrator, den Helpdesk zu aktualisieren oder unter ${SETTINGS} nur diese App zu behalten.`,
    refused: (origin, allowed) =>
      `Eine Seite unter ${origin} wollte ein Gespräch senden. Nur diese dürfen es: ${allowed.join(', ')}. Ist das dein Helpdesk, gehört seine Adresse in VITE_HOST_ORIGINS.`,
    malformed: (problem) => `Ein Gespräch kam an, das nicht lesbar war: ${at(problem)}`,
  },
  direct: {
    title: 'Diese App gehört in ein Gespräch',
    text: `Sie wurde allein geöffnet, also gibt es kein Gespräch zu zeigen. Füge sie in ${HELPDESK} unter ${SETTINGS} hinzu; sie erscheint dann als Tab neben jedem Gespräch.`,
    open: `${HELPDESK} öffnen (${SETTINGS})`,
    helpdesk: 'Den Übungs-Helpdesk öffnen',
  },
  changed: {
    same: 'Die Angaben dieses Kontakts haben sich geändert',
    other: 'Dieses Gespräch hat jetzt einen anderen Kontakt',
    still: (name) => `Diese Seite zeigt noch ${name}. Nachgeschlagen wurde noch nichts.`,
    name: 'Name',
    unnamed: 'Kontakt ohne Namen',
    confirmed: '(bestätigt)',
    unconfirmed: '(nicht bestätigt)',
    goOn: 'Nachschlagen und zeigen',
  },
  group: {
    title: 'Das ist eine Gruppe',
    text: 'Wähle, wessen Kundendaten du sehen willst.',
    noOne:
      'Eine Gruppe wird nicht nachgeschlagen, und von denen, die geschrieben haben, kann es niemand werden.',
  },
  several: {
    title: (count) =>
      plural(count, {
        one: '# Kunde passt zu diesem Kontakt',
        other: '# Kunden passen zu diesem Kontakt',
      }),
    text: 'Wähle, mit wem du sprichst.',
    unreadable: (count) =>
      plural(count, {
        one: '# weiterer Kunde war nicht lesbar und kann nicht gewählt werden.',
        other: '# weitere Kunden waren nicht lesbar und können nicht gewählt werden.',
      }),
    doubtful: 'Ist das der Kunde?',
    doubtfulText:
      'Die einzigen gefundenen Kundendaten passen nicht ganz zu diesem Kontakt. Wähle sie nur, wenn du sicher bist.',
    reason: (by: string | undefined, others: readonly string[]) =>
      [
        by === undefined ? 'Keine Angabe dieses Kontakts passt' : `Gleich: ${by}`,
        ...others.map((each) => `anders als bestätigt: ${each}`),
      ].join(', '),
  },
} satisfies typeof laterTexts;

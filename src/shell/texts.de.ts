import { plural } from './counted.ts';
import { at } from './problem-text.ts';
import type { texts } from './texts.ts';

export default {
  tryAgain: 'Erneut versuchen',
  yes: 'Ja',
  no: 'Nein',
  loading: 'Wird geladen…',
  noContact: {
    title: 'Dieses Gespräch hat keinen Kontakt',
    text: 'Es gibt niemanden nachzuschlagen. Aktualisiere, oder öffne das Gespräch erneut, sobald es einen Kontakt hat.',
  },
  nothingToLookUpBy: {
    title: 'Dieser Kontakt kann nicht nachgeschlagen werden',
    text: 'Er hat weder E-Mail-Adresse noch Telefon- oder Kundennummer. Ergänze eine davon und aktualisiere dann.',
  },
  identity: {
    signed: 'Durch Anmeldung bestätigt',
    confirmed: (what, by, others) =>
      `${what} bestätigt durch ${by}${others && `; ${others} nicht`}`,
    unverified: 'Nicht bestätigt',
    email: 'Nicht bestätigt, wie jede E-Mail',
    group: 'Gruppe: hier können mehrere schreiben',
    found: (by, { isTyped, isChosen }) =>
      by === undefined
        ? 'Von dir gewählt: keine Angabe dieses Kontakts passt'
        : `Gefunden über ${by}${isTyped ? ' (nicht bestätigt)' : ''}${isChosen ? ', von dir gewählt' : ''}`,
    conflict: (what) => `In den Kundendaten steht anders (${what}):`,
  },
  channels: {
    Whatsapp: 'WhatsApp',
    Sms: 'SMS',
    TwilioSms: 'Twilio',
    Voice: 'das Telefonnetz',
    FacebookPage: 'Facebook',
    Line: 'LINE',
    Tiktok: 'TikTok',
  },
  group: {
    unnamed: 'Kontakt ohne Namen',
    meant: 'In dieser Gruppe gewählt:',
    another: 'Jemand anderen wählen',
  },
  noCustomer: {
    title: 'Kein Kunde gefunden',
    text: 'In keinen Kundendaten steht:',
    next: 'Ist der Kontakt falsch, korrigiere ihn im Helpdesk und aktualisiere dann.',
  },
  several: {
    chosen: (name) => `Gezeigt: ${name}`,
    chooseAnother: 'Anderen Kunden wählen',
  },
  notLoaded: {
    title: 'Ein Teil dieser App fehlt',
    text: 'Er konnte nicht geladen werden: die Verbindung brach ab, oder gerade erschien eine neue Version.',
    reload: 'Neu laden',
  },
  broken: {
    title: 'Dieser Teil konnte nicht gezeigt werden',
    text: 'Versuche es erneut. Bleibt es so, wende dich an die Person, die diese App betreut.',
  },
  copy: (what) => `${what} kopieren`,
  copied: 'Kopiert',
  pressToCopy: 'Kopieren mit Strg+C oder ⌘C',
  freshness: {
    justNow: 'Gerade aktualisiert',
    at: (time) => `Aktualisiert ${time}`,
    refreshing: 'Wird aktualisiert…',
    stale: (time, age) => `Vielleicht veraltet: zuletzt aktualisiert ${time}, ${age}`,
    silent: 'Dieser Helpdesk beantwortet keine Aktualisierung. Öffne das Gespräch dafür erneut.',
    snapshot: 'Die mobile App zeigt das Gespräch, wie es beim Öffnen war.',
    refresh: 'Aktualisieren',
    data: (time) => `Stand ${time}`,
  },
  skip: 'Zum Inhalt',
  tabsLabel: 'Zu diesem Kunden',
  attributes: {
    ofContact: 'Kontaktattribute',
    ofConversation: 'Gesprächsattribute',
    unnamed: 'Ohne Namen (die mobile App sendet ihn nicht)',
    more: (count) =>
      plural(count, {
        one: '# weiteres Attribut wird nicht gezeigt.',
        other: '# weitere Attribute werden nicht gezeigt.',
      }),
  },
  list: {
    more: 'Mehr laden',
    loadingMore: 'Wird geladen…',
    unreadable: (count, problem) =>
      `${plural(count, { one: '# Eintrag konnte nicht gelesen werden und fehlt.', other: '# Einträge konnten nicht gelesen werden und fehlen.' })} ${at(problem)}`,
    notUpdated: 'Aktualisieren ging nicht. Gezeigt wird, was vorher geladen wurde.',
  },
  opensInNewTab: '(öffnet einen neuen Tab)',
  address: 'Adresse',
} satisfies typeof texts;

import { plural } from './counted.ts';
import { at } from './problem-text.ts';
import { capitalized } from './capitalized.ts';
import type { texts } from './texts.ts';

export default {
  tryAgain: 'Réessayer',
  yes: 'Oui',
  no: 'Non',
  loading: 'Chargement…',
  noContact: {
    title: 'Cette conversation n’a pas de contact',
    text: 'Il n’y a personne à rechercher. Actualisez, ou rouvrez la conversation quand elle aura un contact.',
  },
  nothingToLookUpBy: {
    title: 'Impossible de rechercher ce contact',
    text: 'Il n’a ni e-mail, ni téléphone, ni numéro client. Ajoutez-en un, puis actualisez.',
  },
  identity: {
    signed: 'Vérifié par connexion',
    confirmed: (what, by, others) =>
      `${capitalized(what)} : confirmé par ${by}${others && ` ; non : ${others}`}`,
    unverified: 'Non vérifié',
    email: 'Non vérifié, comme tout e-mail',
    group: 'Groupe : plusieurs personnes peuvent écrire',
    found: (by, { isTyped, isChosen }) =>
      by === undefined
        ? 'Choisi par vous : aucune donnée du contact ne correspond'
        : `Trouvé par ${by}${isTyped ? ' (non confirmé)' : ''}${isChosen ? ', choisi par vous' : ''}`,
    conflict: (what) => `La fiche indique autre chose (${what}) :`,
  },
  channels: {
    Whatsapp: 'WhatsApp',
    Sms: 'SMS',
    TwilioSms: 'Twilio',
    Voice: 'le réseau téléphonique',
    FacebookPage: 'Facebook',
    Line: 'LINE',
    Tiktok: 'TikTok',
  },
  group: {
    unnamed: 'Contact sans nom',
    meant: 'Dans ce groupe, vous avez choisi :',
    another: 'Choisir quelqu’un d’autre',
  },
  noCustomer: {
    title: 'Aucun client trouvé',
    text: 'Aucune fiche client ne contient :',
    next: 'Si le contact est faux, corrigez-le dans le helpdesk, puis actualisez.',
  },
  several: {
    chosen: (name) => `Affiché : ${name}`,
    chooseAnother: 'Choisir un autre client',
  },
  notLoaded: {
    title: 'Une partie de cette application manque',
    text: 'Elle n’a pas pu être chargée : la connexion a été coupée, ou une nouvelle version vient de paraître.',
    reload: 'Recharger',
  },
  broken: {
    title: 'Cette partie n’a pas pu être affichée',
    text: 'Réessayez. Si cela persiste, contactez la personne qui gère cette application.',
  },
  copy: (what) => `Copier ${what}`,
  copied: 'Copié',
  pressToCopy: 'Ctrl+C ou ⌘C pour copier',
  freshness: {
    justNow: 'Actualisé à l’instant',
    at: (time) => `Actualisé : ${time}`,
    refreshing: 'Actualisation…',
    stale: (time, age) => `Peut-être périmé : dernière actualisation ${time}, ${age}`,
    silent: 'Ce helpdesk ne répond pas aux actualisations. Rouvrez la conversation.',
    snapshot: 'L’application mobile montre la conversation telle qu’à son ouverture.',
    refresh: 'Actualiser',
    data: (time) => `État : ${time}`,
  },
  skip: 'Aller au contenu',
  tabsLabel: 'À propos de ce client',
  attributes: {
    ofContact: 'Attributs du contact',
    ofConversation: 'Attributs de la conversation',
    unnamed: 'Sans nom (l’application mobile ne l’envoie pas)',
    more: (count) =>
      plural(count, {
        one: '# autre attribut n’est pas affiché.',
        other: '# autres attributs ne sont pas affichés.',
      }),
  },
  list: {
    more: 'Charger plus',
    loadingMore: 'Chargement…',
    unreadable: (count, problem) =>
      `${plural(count, { one: '# entrée illisible n’est pas affichée.', other: '# entrées illisibles ne sont pas affichées.' })} ${at(problem)}`,
    notUpdated: 'Actualisation impossible. Ce qui était chargé reste affiché.',
  },
  opensInNewTab: '(s’ouvre dans un nouvel onglet)',
  address: 'l’adresse',
} satisfies typeof texts;

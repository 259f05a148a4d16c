import { HELPDESK } from '../../../app.config.js';
import { plural } from '../counted.ts';
import { at } from '../problem-text.ts';
import type { laterTexts } from './later-texts.ts';

const SETTINGS = 'Paramètres → Intégrations → Applications du tableau de bord';

export default {
  unanswered: {
    title: 'La conversation n’est pas arrivée',
    text: 'Cette application a interrogé le helpdesk plusieurs fois sans rien recevoir d’utilisable.',
    retry: 'Redemander',
    asking: 'Demande en cours…',
    reasons: 'Causes possibles',
    nothing:
      'Le helpdesk n’a rien envoyé. Rouvrez la conversation. Si cela ne suffit pas, contactez la personne qui gère cette application.',
    severalApps: `S’il y a plusieurs applications : un ancien helpdesk peut tout envoyer à une autre, et rouvrir ne sert à rien. Demandez à un administrateur de mettre le helpdesk à jour, ou de ne garder que cette application sous ${SETTINGS}.`,
    refused: (origin, allowed) =>
      `Une page de ${origin} a tenté d’envoyer une conversation. Seules celles-ci le peuvent : ${allowed.join(', ')}. Si c’est votre helpdesk, ajoutez son adresse à VITE_HOST_ORIGINS.`,
    malformed: (problem) => `Une conversation illisible est arrivée : ${at(problem)}`,
  },
  direct: {
    title: 'Cette application va dans une conversation',
    text: `Elle a été ouverte seule, il n’y a donc aucune conversation à montrer. Ajoutez-la dans ${HELPDESK} sous ${SETTINGS} ; elle apparaîtra en onglet à côté de chaque conversation.`,
    open: `Ouvrir ${HELPDESK} (${SETTINGS})`,
    helpdesk: 'Ouvrir le helpdesk d’essai',
  },
  changed: {
    same: 'Les données de ce contact ont changé',
    other: 'Cette conversation a maintenant un autre contact',
    still: (name) => `Cette page montre encore ${name}. Rien n’a encore été recherché.`,
    name: 'Nom',
    unnamed: 'Contact sans nom',
    confirmed: '(confirmé)',
    unconfirmed: '(non confirmé)',
    goOn: 'Rechercher et afficher',
  },
  group: {
    title: 'C’est un groupe',
    text: 'Choisissez de qui voir la fiche client.',
    noOne: 'Un groupe n’est pas recherché, et aucune des personnes qui ont écrit ne peut l’être.',
  },
  several: {
    title: (count) =>
      plural(count, {
        one: '# client correspond à ce contact',
        other: '# clients correspondent à ce contact',
      }),
    text: 'Choisissez à qui vous parlez.',
    unreadable: (count) =>
      plural(count, {
        one: '# autre client est illisible et ne peut être choisi.',
        other: '# autres clients sont illisibles et ne peuvent être choisis.',
      }),
    doubtful: 'Est-ce le client ?',
    doubtfulText:
      'La seule fiche trouvée ne correspond pas tout à fait à ce contact. Ne la choisissez que si vous êtes sûr.',
    reason: (by: string | undefined, others: readonly string[]) =>
      [
        by === undefined ? 'Aucune donnée du contact ne correspond' : `Identique : ${by}`,
        ...others.map((each) => `autre que confirmé : ${each}`),
      ].join(', '),
  },
} satisfies typeof laterTexts;

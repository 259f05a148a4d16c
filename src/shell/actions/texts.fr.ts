import { plural } from '../counted.ts';
import type { texts } from './texts.ts';

export default {
  notLoaded: 'Chargement impossible. Réessayez, ou rechargez la conversation.',
  results: 'Ce qui a été envoyé',
  forCustomer: (customer) => `Pour ${customer}`,
  cancel: 'Annuler',
  close: 'Fermer',
  sending: 'Envoi…',
  goesOn: 'L’envoi est en cours. Vous pouvez fermer : le résultat s’affichera à son arrivée.',
  dismiss: 'Masquer',
  check: 'Vérifier de nouveau',
  repeat: 'Renvoyer',
  required: 'À remplir.',
  choose: 'Choisissez une option.',
  tooLong: (max) => `Au plus ${plural(max, { one: '# caractère', other: '# caractères' })}.`,
  amountUnreadable: (example) => `Écrivez le montant ainsi : ${example}`,
  amountIsZero: 'Le montant doit être supérieur à zéro.',
  amountTooLarge: (max) => `Au plus ${max}.`,
  upTo: (max) => `jusqu’à ${max}`,
  recent: 'Envoyé récemment',
  recentFailed: 'Les envois récents sont illisibles. Vérifiez avant de refaire quelque chose.',
  status: {
    done: 'Fait',
    failed: 'Pas fait',
    running: 'En cours',
  },
  done: (what) => `Fait : ${what}`,
  accepted: (what) => `Accepté : ${what}`,
  acceptedText: 'Le serveur y travaille encore. Actualisez plus tard pour le voir.',
  unread: (what) => `Fait, mais la réponse est illisible : ${what}`,
  unreadText: (problem) =>
    `Ne recommencez pas. Signalez à la personne qui gère cette application : ${problem}`,
  notDone: (what) => `Pas fait : ${what}`,
  nothingChanged: 'Rien n’a été modifié.',
  unknown: (what) => `On ne sait pas si c’est fait : ${what}`,
  lost: {
    timeout: 'Le serveur n’a pas répondu à temps.',
    unreachable: 'La connexion a été perdue avant la réponse.',
    other: 'Le serveur a eu un problème en cours de route.',
  },
  lookFirst: 'Regardez la fiche avant de recommencer.',
  repeatIsSafe: 'Renvoyer est sans risque : le serveur ne le fait qu’une fois.',
  left: (what) => `Rien n’a été envoyé : ${what}`,
  leftText:
    'La conversation ou le client a changé pendant que la fenêtre était ouverte. Rouvrez-la au bon endroit.',
  refused: {
    unreachable: 'Le serveur est inaccessible. Vérifiez votre connexion et réessayez.',
    timeout: 'La connexion a trop tardé. Réessayez dans un instant.',
    unauthorized:
      'Vous n’êtes pas connecté, ou la connexion a expiré. Connectez-vous et réessayez.',
    forbidden: 'Vous n’avez pas le droit de faire cela. Demandez à un administrateur.',
    notFound: 'Cela n’existe plus. Actualisez pour voir ce qu’il y a.',
    rateLimited: 'Trop de demandes à la fois. Attendez un instant, puis réessayez.',
    retryAfter: (seconds) =>
      `Trop de demandes à la fois. Réessayez dans ${plural(seconds, { one: '# seconde', other: '# secondes' })}.`,
    server: (status) =>
      `Le serveur a refusé (${status}) sans motif. Actualisez pour voir ce qui a changé, puis réessayez.`,
    contract: 'Contactez la personne qui gère cette application.',
  },
} satisfies typeof texts;

import type { failureTexts } from './failure-texts.ts';

export default {
  unreachable: {
    title: 'Les données client sont inaccessibles',
    text: 'Vérifiez votre connexion et réessayez. Si seule cette application est touchée, contactez la personne qui la gère.',
  },
  timeout: {
    title: 'Les données client ont trop tardé',
    text: 'Le serveur n’a pas répondu à temps. Réessayez dans un instant.',
  },
  unauthorized: {
    title: 'Vous n’êtes pas connecté aux données client',
    text: 'La connexion manque ou a expiré. Rechargez cette application. Si cela ne suffit pas, contactez la personne qui la gère.',
  },
  forbidden: {
    title: 'Vous n’avez pas accès à ces données client',
    text: 'Demandez à un administrateur si vous en avez besoin.',
  },
  'not-found': {
    title: 'Ces données client n’existent plus',
    text: 'Elles ont peut-être été supprimées ou fusionnées. Actualisez pour rechercher de nouveau.',
  },
  'rate-limited': {
    title: 'Trop de demandes à la fois',
    text: 'Attendez un instant, puis réessayez.',
  },
  server: {
    title: 'Problème avec les données client',
    text: 'Réessayez dans un instant. Si l’erreur persiste, contactez la personne qui gère cette application.',
  },
  contract: {
    title: 'Les données client sont illisibles',
    text: 'Le serveur a envoyé quelque chose d’inattendu. Contactez la personne qui gère cette application.',
  },
  tryAgainIn: (duration) => `Réessayer ${duration}`,
  details: 'Afficher les détails',
} satisfies typeof failureTexts;

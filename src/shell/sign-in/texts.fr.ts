import { HELPDESK } from '../../../app.config.js';
import type { texts } from './texts.ts';

export default {
  label: 'Connexion',
  reasons: {
    'never-started': {
      title: 'Connectez-vous pour voir les données client',
      text: `${HELPDESK} dit qui est le contact. Les données de votre entreprise demandent leur propre connexion.`,
    },
    'signed-out': {
      title: 'Vous êtes déconnecté',
      text: 'La session de votre entreprise peut rester ouverte dans ce navigateur. Sur un poste partagé, déconnectez-vous là aussi.',
    },
    expired: {
      title: 'Votre connexion a expiré',
      text: 'Reconnectez-vous pour continuer.',
    },
    rejected: {
      title: 'Les données client ont refusé votre connexion',
      text: 'Reconnectez-vous, ou utilisez un autre compte. Si cela ne suffit pas, contactez la personne qui gère cette application : l’API doit accepter aud, iss et exp des jetons.',
    },
    'agent-changed': {
      title: 'Un autre agent est au helpdesk',
      text: 'La connexion de l’agent précédent est terminée. Connectez-vous vous-même.',
    },
  },
  keepsOld: 'Ce qui était chargé reste affiché. Cela peut être périmé.',
  signIn: 'Se connecter',
  signInAgain: 'Se reconnecter',
  preparing: 'Préparation de la connexion…',
  finishing: 'Connexion…',
  open: {
    title: 'Connectez-vous dans la fenêtre ouverte',
    text: 'Cette page continue d’elle-même. Si vous ne voyez pas la fenêtre, rouvrez-la.',
    again: 'Rouvrir la fenêtre',
  },
  blocked: {
    title: 'La fenêtre de connexion a été bloquée',
    text: 'Autorisez les fenêtres pop-up pour cette page, souvent au bout de la barre d’adresse, puis réessayez. S’il n’y a rien à autoriser, contactez la personne qui gère cette application.',
  },
  outOfReach: {
    title: 'Vous êtes-vous connecté ?',
    text: 'Terminez dans la fenêtre, puis appuyez sur Continuer. Si vous l’avez fermée, reconnectez-vous.',
    proceed: 'Continuer',
  },
  refused: (code) => ({
    title: 'La connexion a été refusée',
    text: `Réessayez, avec un autre compte si possible. Si cela persiste, demandez l’accès à la personne qui gère cette application (${code}).`,
  }),
  unavailable: (problem) =>
    problem?.kind === 'unreachable'
      ? {
          title: 'La connexion est inaccessible',
          text: 'Vérifiez votre connexion Internet et réessayez. Si seule cette application est touchée, contactez la personne qui la gère.',
        }
      : {
          title: 'La connexion a échoué',
          text: `Réessayez. Si cela persiste, contactez la personne qui gère cette application (${problem && 'code' in problem ? problem.code : 'réponse inutilisable'}).`,
        },
  signedInAs: 'Connecté en tant que',
  signOut: 'Se déconnecter',
  notKept:
    'Ce navigateur ne garde rien pour cette page ; reconnectez-vous à la prochaine conversation.',
  otherUser: (user, agent) => ({
    title: 'Vous êtes connecté sous un autre nom',
    text: `Les données client vous connaissent comme ${user}, et ${HELPDESK} comme ${agent}.`,
  }),
  useAnother: 'Utiliser un autre compte',
} satisfies typeof texts;

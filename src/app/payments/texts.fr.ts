import { plural } from '../../shell/counted.ts';
import { formatNumber } from '../../shell/format.ts';
import type { texts } from './texts.ts';

export default {
  label: 'Paiements',
  none: 'Ce client n’a encore rien payé.',
  count: (count: number, more: boolean, total?: string) =>
    !more
      ? plural(count, { one: '# paiement', other: '# paiements' })
      : total === undefined
        ? `${plural(count, { one: '# paiement', other: '# paiements' })} chargés, il y en a d’autres`
        : `${formatNumber(count)} sur ${total} paiements`,
  search: 'Chercher un paiement',
  filter: 'État',
  all: 'Tous',
  noneOfStatus: 'Aucun des paiements chargés ne correspond.',
  dispute: 'Litige',
  answerBy: 'Répondre avant le',
  admin: 'Ouvrir chez le prestataire de paiement',
  forOrder: (number) => `Commande ${number}`,
  refunded: (amount) => `${amount} remboursés`,
  refund: {
    open: 'Rembourser…',
    title: 'Rembourser un paiement',
    name: 'Remboursement',
    amount: 'Montant',
    reason: 'Motif',
    reasons: {
      requested_by_customer: 'Demandé par le client',
      duplicate: 'Payé deux fois',
      fraudulent: 'Fraude',
      damaged: 'Abîmé ou manquant',
    },
    comment: 'Commentaire, facultatif',
    confirm: (amount) => `Rembourser ${amount}`,
    incomplete: 'Rembourser',
    about: (amount, orderNumber) =>
      orderNumber
        ? `remboursement de ${amount} pour la commande ${orderNumber}`
        : `remboursement de ${amount}`,
  },
  ending: (last4) => `se terminant par ${last4}`,
  method: {
    card: 'Carte',
    bank_transfer: 'Virement',
    wallet: 'Portefeuille',
    cash: 'Espèces',
  },
  status: {
    succeeded: 'Réussi',
    pending: 'En attente',
    failed: 'Échoué',
    refunded: 'Remboursé',
    partially_refunded: 'Remboursé en partie',
    disputed: 'Contesté',
  },
} satisfies typeof texts;

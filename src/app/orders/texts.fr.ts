import { plural } from '../../shell/counted.ts';
import { formatNumber } from '../../shell/format.ts';
import type { texts } from './texts.ts';

export default {
  label: 'Commandes',
  none: 'Ce client n’a encore rien commandé.',
  filter: 'État',
  all: 'Tous',
  noneOfStatus: 'Aucune des commandes chargées ne correspond.',
  count: (count: number, more: boolean, total?: string) =>
    !more
      ? plural(count, { one: '# commande', other: '# commandes' })
      : total === undefined
        ? `${plural(count, { one: '# commande', other: '# commandes' })} chargées, il y en a d’autres`
        : `${formatNumber(count)} sur ${total} commandes`,
  latest: 'Dernières commandes',
  allOrders: 'Toutes les commandes',
  allCounted: (total) => `Les ${total} commandes`,
  number: 'le numéro de commande',
  trackingNumber: 'le numéro de suivi',
  delivered: 'Livrée',
  expected: 'Prévue',
  search: 'Chercher une commande',
  payment: 'Paiement',
  payments: 'Paiements de cette commande',
  reply: (number, day, state) => `Commande ${number} du ${day} : ${state}`,
  forReply: 'pour une réponse',
  admin: 'Ouvrir dans la boutique',
  item: 'Article',
  sku: (sku) => `Réf. ${sku}`,
  quantity: 'Qté',
  price: 'Prix unitaire',
  subtotal: 'Sous-total',
  shipping: 'Livraison',
  tax: 'Taxes',
  discount: 'Remise',
  total: 'Total',
  refunded: 'Remboursé',
  shippingAddress: 'Livrée à',
  note: 'Note',
  noLines: 'Cette commande n’indique aucun article.',
  track: (carrier) => `Suivre chez ${carrier}`,
  trackedBy: (carrier) => `Expédiée par ${carrier}`,
  addNote: {
    open: 'Ajouter une note…',
    title: (number) => `Note pour la commande ${number}`,
    name: 'Note',
    note: 'Note',
    confirm: 'Ajouter la note',
    about: (number) => `note sur la commande ${number}`,
  },
  status: {
    pending: 'En attente',
    paid: 'Payée',
    shipped: 'Expédiée',
    delivered: 'Livrée',
    cancelled: 'Annulée',
    returned: 'Retournée',
  },
  paymentStatus: {
    unpaid: 'Impayée',
    paid: 'Payée',
    partially_paid: 'Payée en partie',
    refunded: 'Remboursée',
    partially_refunded: 'Remboursée en partie',
    disputed: 'Contestée',
  },
} satisfies typeof texts;

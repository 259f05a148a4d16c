import { plural } from '../../shell/counted.ts';
import type { texts } from './texts.ts';

export default {
  label: 'Commandes',
  none: 'Ce client n’a encore rien commandé.',
  filter: 'État',
  all: 'Tous',
  noneOfStatus: 'Aucune des commandes chargées ne correspond.',
  count: (count: number, more: boolean) =>
    more
      ? `${plural(count, { one: '# commande', other: '# commandes' })} chargées, il y en a d’autres`
      : plural(count, { one: '# commande', other: '# commandes' }),
  item: 'Article',
  sku: (sku) => `Réf. ${sku}`,
  quantity: 'Qté',
  price: 'Prix unitaire',
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

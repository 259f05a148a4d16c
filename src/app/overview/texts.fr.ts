import type { texts } from './texts.ts';

export default {
  totals: 'Totaux',
  orders: 'Commandes',
  spent: 'Dépensé, hors remboursements',
  refunded: 'Remboursé',
  noTotals: 'Aucun total connu pour ce client.',
  spend: 'Dépenses par mois',
  spendIn: (currency) => `Dépenses par mois, ${currency}`,
  month: 'Mois',
  amount: 'Montant',
  record: 'Fiche client',
  name: 'Nom',
  company: 'Entreprise',
  email: 'E-mail',
  phone: 'Téléphone',
  id: 'Numéro',
  since: 'Client depuis',
  address: 'Adresse',
} satisfies typeof texts;

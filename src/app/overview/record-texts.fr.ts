import type { recordTexts } from './record-texts.ts';

export default {
  spend: 'Dépenses par mois',
  spendIn: (currency) => `Dépenses par mois, ${currency}`,
  highest: (month) => `Maximum : ${month}`,
  month: 'Mois',
  amount: 'Montant',
  record: 'Fiche client',
  name: 'Nom',
  company: 'Entreprise',
  email: 'E-mail',
  phone: 'Téléphone',
  id: 'Numéro',
  tags: 'Étiquettes',
  since: 'Client depuis',
  address: 'Adresse',
  localTime: 'Heure locale',
} satisfies typeof recordTexts;

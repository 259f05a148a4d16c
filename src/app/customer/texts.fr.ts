import type { texts } from './texts.ts';

export default {
  unnamed: 'Contact sans nom',
  label: 'Contact',
  email: 'E-mail',
  phone: 'Téléphone',
  identifier: 'Numéro client',
  keys: {
    identifier: 'numéro client',
    email: 'e-mail',
    phone: 'téléphone',
    whatsapp_name: 'nom WhatsApp',
    account: 'compte',
  },
  writes: 'Écrit en tant que',
  tags: 'Étiquettes',
  tier: (tier) => `Niveau : ${tier}`,
  blocked: 'Bloqué',
  company: 'Entreprise',
  assignee: 'Attribué à',
  unassigned: 'Non attribué',
  labels: 'Étiquettes',
  bot: (name) => `${name} (bot)`,
  moreTags: (count) => `${count} de plus`,
} satisfies typeof texts;

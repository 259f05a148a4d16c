import { humanized } from '../../shell/humanized.ts';
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
  tier: (tier) => humanized(tier),
  blocked: 'Bloqué',
} satisfies typeof texts;

import { humanized } from '../../shell/humanized.ts';
import type { texts } from './texts.ts';

export default {
  unnamed: 'Contato sem nome',
  label: 'Contato',
  email: 'E-mail',
  phone: 'Telefone',
  identifier: 'Número do cliente',
  keys: {
    identifier: 'número do cliente',
    email: 'e-mail',
    phone: 'telefone',
    whatsapp_name: 'nome no WhatsApp',
    account: 'conta',
  },
  writes: 'Escreve como',
  tags: 'Etiquetas',
  tier: (tier) => humanized(tier),
  blocked: 'Bloqueado',
} satisfies typeof texts;

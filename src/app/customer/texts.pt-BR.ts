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
  tier: (tier) => `Nível: ${tier}`,
  blocked: 'Bloqueado',
  company: 'Empresa',
  assignee: 'Responsável',
  unassigned: 'Sem responsável',
  labels: 'Etiquetas',
  bot: (name) => `${name} (bot)`,
  moreTags: (count) => `mais ${count}`,
} satisfies typeof texts;

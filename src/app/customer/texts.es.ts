import { humanized } from '../../shell/humanized.ts';
import type { texts } from './texts.ts';

export default {
  unnamed: 'Contacto sin nombre',
  label: 'Contacto',
  email: 'Correo',
  phone: 'Teléfono',
  identifier: 'Número de cliente',
  keys: {
    identifier: 'número de cliente',
    email: 'correo',
    phone: 'teléfono',
    whatsapp_name: 'nombre de WhatsApp',
    account: 'cuenta',
  },
  writes: 'Escribe como',
  tags: 'Etiquetas',
  tier: (tier) => humanized(tier),
  blocked: 'Bloqueado',
} satisfies typeof texts;

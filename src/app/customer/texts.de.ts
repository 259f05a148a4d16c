import { humanized } from '../../shell/humanized.ts';
import type { texts } from './texts.ts';

export default {
  unnamed: 'Kontakt ohne Namen',
  label: 'Kontakt',
  email: 'E-Mail',
  phone: 'Telefon',
  identifier: 'Kundennummer',
  keys: {
    identifier: 'Kundennummer',
    email: 'E-Mail',
    phone: 'Telefon',
    whatsapp_name: 'WhatsApp-Name',
    account: 'Konto',
  },
  writes: 'Schreibt als',
  tags: 'Schlagwörter',
  tier: (tier) => humanized(tier),
  blocked: 'Gesperrt',
} satisfies typeof texts;

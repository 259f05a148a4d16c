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
  tier: (tier) => `Stufe: ${tier}`,
  blocked: 'Gesperrt',
  company: 'Firma',
  assignee: 'Zuständig',
  unassigned: 'Niemandem zugewiesen',
  labels: 'Labels',
  bot: (name) => `${name} (Bot)`,
  moreTags: (count) => `${count} weitere`,
} satisfies typeof texts;

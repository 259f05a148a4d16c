import { localized } from '../../shell/language.ts';

/** What the head of the page says. */
export const texts = localized('customer/texts', {
  unnamed: 'Unnamed contact',
  label: 'Contact',
  email: 'Email',
  phone: 'Phone',
  company: 'Company',
  identifier: 'Customer number',
  /** The keys of `identity.ts` within a sentence. */
  keys: {
    identifier: 'customer number',
    email: 'email',
    phone: 'phone',
    whatsapp_name: 'WhatsApp name',
    /** Of a network. */
    account: 'account',
  },
  writes: 'Writes as',
  assignee: 'Assignee',
  unassigned: 'Unassigned',
  bot: (name: string) => `${name} (bot)`,
  labels: 'Labels',
  tags: 'Tags',
  tier: (tier: string) => `Tier: ${tier}`,
  blocked: 'Blocked',
  moreTags: (count: string) => `${count} more`,
});

const NETWORKS = ['facebook', 'instagram', 'telegram', 'line', 'tiktok'];

/** What the agent calls the keys of `identity.ts`. The id and the name in each network are one thing to them. */
export function keyLabels(): Readonly<Record<string, string>> {
  const accounts = NETWORKS.flatMap((network) => [`${network}_id`, `${network}_name`]);
  return {
    ...texts.keys,
    ...Object.fromEntries(accounts.map((name) => [name, texts.keys.account])),
  };
}

import { humanized } from '../../shell/humanized.ts';
import { localized } from '../../shell/language.ts';

/** What the head of the page says. */
export const texts = localized('customer/texts', {
  unnamed: 'Unnamed contact',
  label: 'Contact',
  email: 'Email',
  phone: 'Phone',
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
  tags: 'Tags',
  tier: (tier: string) => humanized(tier),
  blocked: 'Blocked',
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

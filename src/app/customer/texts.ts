/** The id and the name in each network are one thing to the agent. */
const accounts = Object.fromEntries(
  ['facebook', 'instagram', 'telegram', 'line', 'tiktok'].flatMap((network) =>
    ['id', 'name'].map((which) => [`${network}_${which}`, 'account']),
  ),
);

/** What the head of the page says. */
export const texts = {
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
    ...accounts,
  },
  writes: 'Writes as',
  assignee: 'Assignee',
  unassigned: 'Unassigned',
  bot: (name: string) => `${name} (bot)`,
  labels: 'Labels',
  tags: 'Tags',
  tier: (tier: string) => `Tier: ${tier}`,
  blocked: 'Blocked',
  moreTags: (count: number) => `${count.toLocaleString('en')} more`,
};

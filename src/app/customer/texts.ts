/** What the head of the page says. */
export const texts = {
  unnamed: 'Unnamed contact',
  label: 'Contact',
  email: 'Email',
  phone: 'Phone',
  company: 'Company',
  identifier: 'Customer number',
  assignee: 'Assignee',
  unassigned: 'Unassigned',
  bot: (name: string) => `${name} (bot)`,
  labels: 'Labels',
  tags: 'Tags',
  tier: (tier: string) => `Tier: ${tier}`,
  blocked: 'Blocked',
  unverified: 'Identity not verified',
  unverifiedWhy:
    'Name, email, phone and customer number are what the visitor typed. None of it has been confirmed.',
  moreTags: (count: number) => `${count.toLocaleString('en')} more`,
};

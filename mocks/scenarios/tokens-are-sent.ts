import type { Scenario } from './scenario.ts';

export const scenario: Scenario = {
  id: 'tokens-are-sent',
  about: 'brands',
  title: 'The helpdesk adds its account and two secret tokens',
  reason: 'The schema is the list of what is allowed: nothing else gets past it.',
  start: { conversation: 1042, profile: 'extra-members' },
  steps: [
    { do: 'see', text: 'Totals' },
    { do: 'turn to', tab: 'Conversation' },
    { do: 'see', text: 'Recent messages' },
  ],
  end: { sees: ['Anna Lindqvist'], never: ['pretend-user-token', 'pretend-dashboard-app-token'] },
};

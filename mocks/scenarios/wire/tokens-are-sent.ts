import type { WireScenario } from '../../helpdesk/scenarios/scenario.ts';

export const scenario: WireScenario = {
  id: 'tokens-are-sent',
  about: 'brands',
  title: 'The helpdesk adds its account and two secret tokens',
  reason: 'The schema is the allow-list: nothing else gets past it.',
  start: { conversation: 1042, profile: 'extra-members' },
  steps: [],
  end: {
    facts: { 'contact.name': 'Anna Lindqvist', status: 'context-received' },
    never: ['pretend-user-token', 'pretend-dashboard-app-token'],
  },
};

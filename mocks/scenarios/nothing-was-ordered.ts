import type { Scenario } from './scenario.ts';

export const scenario: Scenario = {
  id: 'nothing-was-ordered',
  about: 'data API',
  title: 'The customer has not ordered anything yet',
  reason: 'An empty list says so.',
  start: { conversation: 1035 },
  steps: [
    { do: 'see', text: 'Mei Tanaka' },
    { do: 'turn to', tab: 'Orders' },
  ],
  end: { sees: ['This customer has not ordered anything yet.'] },
};

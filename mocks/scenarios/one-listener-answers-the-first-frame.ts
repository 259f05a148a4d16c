import type { Scenario } from './scenario.ts';

export const scenario: Scenario = {
  id: 'one-listener-answers-the-first-frame',
  about: 'generations',
  title: 'The helpdesk has one listener for the whole page, which answers the first app',
  reason: 'A renewal brings what has changed meanwhile.',
  start: { conversation: 1040, profile: 'first-frame' },
  steps: [
    { do: 'see', text: 'Unassigned' },
    { do: 'change', what: 'assignee' },
    { do: 'press', button: 'Refresh' },
  ],
  end: { sees: ['Chloé Dubois', 'Sam Rivera'], never: ['Unassigned'] },
};

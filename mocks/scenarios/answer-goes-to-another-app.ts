import type { Scenario } from './scenario.ts';

export const scenario: Scenario = {
  id: 'answer-goes-to-another-app',
  about: 'generations',
  title: 'What the app asks is answered to another app',
  reason: 'The old context stays on screen, with its age and what the agent can do.',
  start: { conversation: 1042, profile: 'wrong-frame' },
  steps: [
    { do: 'see', text: 'Totals' },
    { do: 'press', button: 'Refresh' },
    { do: 'see', text: 'This helpdesk does not answer requests for an update.' },
  ],
  end: {
    sees: [
      'Anna Lindqvist',
      'May be out of date',
      'This helpdesk does not answer requests for an update.',
    ],
  },
};

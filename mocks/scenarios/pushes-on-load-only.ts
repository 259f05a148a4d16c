import type { Scenario } from './scenario.ts';

export const scenario: Scenario = {
  id: 'pushes-on-load-only',
  about: 'generations',
  title: 'The helpdesk sends the context once and knows no requests',
  reason: 'No endless spinner and no polling: the app says that this helpdesk does not answer.',
  start: { conversation: 1042, profile: 'push-on-load' },
  steps: [
    { do: 'see', text: 'Anna Lindqvist' },
    { do: 'wait', longerThan: 'freshFor' },
    { do: 'see', text: 'This helpdesk does not answer requests for an update.' },
    { do: 'press', button: 'Refresh' },
  ],
  end: {
    sees: ['Anna Lindqvist', 'Totals', 'This helpdesk does not answer requests for an update.'],
  },
};

import type { Scenario } from './scenario.ts';

export const scenario: Scenario = {
  id: 'answer-is-lost',
  about: 'messages',
  title: 'One answer is lost on the way',
  reason: 'The agent is told, and Refresh helps.',
  start: { conversation: 1042 },
  steps: [
    { do: 'see', text: 'Totals' },
    { do: 'faults', faults: 'drop' },
    { do: 'press', button: 'Refresh' },
    { do: 'see', text: 'May be out of date' },
    { do: 'press', button: 'Refresh' },
    { do: 'see', text: 'Updated' },
  ],
  end: {
    sees: ['Anna Lindqvist', 'Totals'],
    never: ['May be out of date', 'This helpdesk does not answer requests for an update.'],
  },
};

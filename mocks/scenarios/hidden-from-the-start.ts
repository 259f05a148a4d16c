import type { Scenario } from './scenario.ts';

export const scenario: Scenario = {
  id: 'hidden-from-the-start',
  about: 'frame',
  title: 'The agent reads messages first and opens the app long after',
  reason: 'Time that passes while the app is hidden is not held against the helpdesk.',
  start: { conversation: 1042, tab: 'messages' },
  steps: [
    { do: 'wait', longerThan: 'answerWithin' },
    { do: 'show', tab: 'app' },
  ],
  end: { sees: ['Anna Lindqvist', 'Totals'], never: ['The conversation has not arrived'] },
};

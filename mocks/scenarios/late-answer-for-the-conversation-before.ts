import type { Scenario } from './scenario.ts';

export const scenario: Scenario = {
  id: 'late-answer-for-the-conversation-before',
  about: 'frame',
  title: 'An answer for the conversation before is on its way when the next one is opened',
  reason: 'A late answer for customer A does not stay under customer B.',
  start: { conversation: 1042, profile: 'living-frame', faults: 'delay:300' },
  steps: [
    { do: 'see', text: 'Totals' },
    { do: 'press', button: 'Refresh' },
    { do: 'open', conversation: 1040 },
  ],
  end: { sees: ['Chloé Dubois', 'Totals'], never: ['Anna', 'Nordlys'] },
};

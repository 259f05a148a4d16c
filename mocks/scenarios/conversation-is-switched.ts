import type { Scenario } from './scenario.ts';

export const scenario: Scenario = {
  id: 'conversation-is-switched',
  about: 'frame',
  title: 'The agent opens other conversations, and each time the frame is loaded afresh',
  reason: 'Each conversation shows its own customer.',
  start: { conversation: 1042 },
  steps: [
    { do: 'see', text: 'Totals' },
    { do: 'open', conversation: 1040 },
    { do: 'see', text: 'Chloé Dubois' },
    { do: 'open', conversation: 1041 },
  ],
  end: { sees: ['Bruno Costa', 'Totals'], never: ['Anna', 'Chloé'] },
};

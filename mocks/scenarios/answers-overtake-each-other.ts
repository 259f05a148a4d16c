import type { Scenario } from './scenario.ts';

export const scenario: Scenario = {
  id: 'answers-overtake-each-other',
  about: 'messages',
  title: 'The first answer arrives after the second',
  reason: 'The screen ends with the customer whose conversation is open.',
  start: { conversation: 1040, faults: 'swap' },
  steps: [
    { do: 'see', text: 'Totals' },
    { do: 'press', button: 'Refresh' },
    { do: 'see', text: 'Updated' },
  ],
  end: { sees: ['Chloé Dubois', 'Totals'] },
};

import type { Scenario } from './scenario.ts';

export const scenario: Scenario = {
  id: 'renewal-of-the-data-fails',
  about: 'data API',
  title: 'Refresh finds the data API broken',
  reason: 'What was loaded before is still shown, and said to be old.',
  start: { conversation: 1042 },
  steps: [
    { do: 'see', text: 'Totals' },
    { do: 'data-api', faults: { customers: 'serverError' } },
    { do: 'press', button: 'Refresh' },
  ],
  end: { sees: ['Totals', 'what was loaded before is still shown'] },
};

import type { Scenario } from './scenario.ts';

export const scenario: Scenario = {
  id: 'renewal-is-cut-off',
  about: 'messages',
  title: 'A renewal arrives cut off',
  reason: 'Nothing that was on screen is lost.',
  start: { conversation: 1042 },
  steps: [
    { do: 'see', text: 'Totals' },
    { do: 'faults', faults: 'malformed' },
    { do: 'press', button: 'Refresh' },
    { do: 'see', text: 'May be out of date' },
  ],
  end: { sees: ['Anna Lindqvist', 'Totals'] },
};

import type { Scenario } from './scenario.ts';

export const scenario: Scenario = {
  id: 'json-is-cut-off',
  about: 'messages',
  title: 'The first context arrives cut off, and the next one whole',
  reason: 'The reason is said, without any value, and Ask again helps.',
  start: { conversation: 1042, faults: 'malformed' },
  steps: [
    { do: 'see', text: 'complete JSON' },
    { do: 'faults', faults: '' },
    { do: 'press', button: 'Ask again' },
  ],
  end: { sees: ['Anna Lindqvist', 'Totals'], never: ['complete JSON'] },
};

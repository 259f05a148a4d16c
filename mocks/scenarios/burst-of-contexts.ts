import type { Scenario } from './scenario.ts';

export const scenario: Scenario = {
  id: 'burst-of-contexts',
  about: 'messages',
  title: 'The same context comes two hundred times at once',
  reason: 'One reading, one search, one drawing.',
  start: { conversation: 1042, faults: 'burst' },
  steps: [{ do: 'turn to', tab: 'Orders' }],
  end: { sees: ['1042'], never: ['Totals'] },
};

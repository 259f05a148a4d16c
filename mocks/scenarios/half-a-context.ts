import type { Scenario } from './scenario.ts';

export const scenario: Scenario = {
  id: 'half-a-context',
  about: 'messages',
  title: 'The contact is left out',
  reason: 'The conversation says who sent it.',
  start: { conversation: 1042, faults: 'half' },
  steps: [],
  end: { sees: ['Anna Lindqvist', 'Totals'] },
};

import type { Scenario } from './scenario.ts';

export const scenario: Scenario = {
  id: 'context-grows-old',
  about: 'generations',
  title: 'Nothing happens until the context is no longer fresh',
  reason: 'The app renews it by itself, once, and says nothing of it.',
  start: { conversation: 1042 },
  steps: [
    { do: 'see', text: 'Totals' },
    { do: 'wait', longerThan: 'freshFor' },
  ],
  end: { sees: ['Anna Lindqvist', 'Updated'], never: ['May be out of date'] },
};

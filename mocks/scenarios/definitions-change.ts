import type { Scenario } from './scenario.ts';

export const scenario: Scenario = {
  id: 'definitions-change',
  about: 'generations',
  title: 'An administrator renames a custom attribute',
  reason: 'A context is legal at any time, unasked.',
  start: { conversation: 1042 },
  steps: [
    { do: 'see', text: 'Plan' },
    { do: 'change', what: 'definitions' },
  ],
  end: { sees: ['Anna Lindqvist', 'Price list'] },
};

import type { Scenario } from './scenario.ts';

export const scenario: Scenario = {
  id: 'customer-is-unknown',
  about: 'payload',
  title: 'Nobody among the customers has this address',
  reason: 'The agent sees what was looked for.',
  start: { conversation: 1037 },
  steps: [],
  end: { sees: ['No customer found', 'dmitri.volkov@example.com'] },
};

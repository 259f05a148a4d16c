import type { Scenario } from './scenario.ts';

export const scenario: Scenario = {
  id: 'right-to-left',
  about: 'payload',
  title: 'The customer’s name is written from right to left',
  reason: 'Names keep their direction beside Latin text.',
  start: { conversation: 1039 },
  steps: [],
  end: { sees: ['יעל כהן', 'Totals'] },
};

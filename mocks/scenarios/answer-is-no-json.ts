import type { Scenario } from './scenario.ts';

export const scenario: Scenario = {
  id: 'answer-is-no-json',
  about: 'data API',
  title: 'The data API’s answer is cut off',
  reason: 'An answer is unknown until it is read.',
  start: { conversation: 1042, dataApi: { customers: 'brokenJson' } },
  steps: [],
  end: { sees: ['The customer data could not be read'] },
};

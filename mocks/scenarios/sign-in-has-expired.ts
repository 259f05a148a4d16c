import type { Scenario } from './scenario.ts';

export const scenario: Scenario = {
  id: 'sign-in-has-expired',
  about: 'data API',
  title: 'The data API wants another token',
  reason: 'The agent learns what to do.',
  start: { conversation: 1042, dataApi: { customers: 'unauthorized' } },
  steps: [],
  end: { sees: ['Anna Lindqvist', 'You are not signed in to the customer data'] },
};

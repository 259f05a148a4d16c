import type { Scenario } from './scenario.ts';

export const scenario: Scenario = {
  id: 'access-is-not-allowed',
  about: 'data API',
  title: 'The data API does not let this agent see the customer',
  reason: 'The agent learns whom to ask.',
  start: { conversation: 1042, dataApi: { customers: 'forbidden' } },
  steps: [],
  end: { sees: ['Anna Lindqvist', 'You do not have access to this customer data'] },
};

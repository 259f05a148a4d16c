import type { Scenario } from './scenario.ts';

export const scenario: Scenario = {
  id: 'server-has-a-problem',
  about: 'data API',
  title: 'The data API answers with an error',
  reason: 'The header that came from the helpdesk stays.',
  start: { conversation: 1042, dataApi: { customers: 'serverError' } },
  steps: [],
  end: { sees: ['Anna Lindqvist', 'The customer data had a problem'] },
};

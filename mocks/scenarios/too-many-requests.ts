import type { Scenario } from './scenario.ts';

export const scenario: Scenario = {
  id: 'too-many-requests',
  about: 'data API',
  title: 'The data API says when to come again',
  reason: 'The agent reads how long to wait, and is not left in a loop.',
  start: { conversation: 1042, dataApi: { customers: 'rateLimited' } },
  steps: [],
  end: { sees: ['Too many requests at once', '2 seconds'] },
};

import type { Scenario } from './scenario.ts';

export const scenario: Scenario = {
  id: 'data-cannot-be-reached',
  about: 'data API',
  title: 'There is no connection to the data API, and then there is',
  reason: 'An error has a sentence and a next step.',
  start: { conversation: 1042, dataApi: { customers: 'offline' } },
  steps: [
    { do: 'see', text: 'The customer data cannot be reached' },
    { do: 'data-api', faults: {} },
    { do: 'press', button: 'Try again' },
  ],
  end: { sees: ['Anna Lindqvist', 'Totals'], never: ['cannot be reached'] },
};

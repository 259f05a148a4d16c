import type { Scenario } from './scenario.ts';

export const scenario: Scenario = {
  id: 'one-order-is-wrong',
  about: 'data API',
  title: 'One order of the page has a member of a wrong type',
  reason: 'It costs itself, and the agent is told.',
  start: { conversation: 1042, dataApi: { orders: 'wrongItem' } },
  steps: [
    { do: 'see', text: 'Totals' },
    { do: 'turn to', tab: 'Orders' },
  ],
  end: { sees: ['could not be read'] },
};

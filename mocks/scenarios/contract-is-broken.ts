import type { Scenario } from './scenario.ts';

export const scenario: Scenario = {
  id: 'contract-is-broken',
  about: 'data API',
  title: 'The orders come in another shape than agreed',
  reason: 'Only the orders say so.',
  start: { conversation: 1042, dataApi: { orders: 'wrongContract' } },
  steps: [
    { do: 'see', text: 'Totals' },
    { do: 'turn to', tab: 'Orders' },
  ],
  end: { sees: ['Anna Lindqvist', 'The customer data could not be read'] },
};

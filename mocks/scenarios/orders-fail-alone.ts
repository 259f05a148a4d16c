import type { Scenario } from './scenario.ts';

export const scenario: Scenario = {
  id: 'orders-fail-alone',
  about: 'data API',
  title: 'The orders cannot be had, the payments can',
  reason: 'Each panel fails alone.',
  start: { conversation: 1042, dataApi: { orders: 'serverError' } },
  steps: [
    { do: 'see', text: 'Totals' },
    { do: 'turn to', tab: 'Orders' },
    { do: 'see', text: 'The customer data had a problem' },
    { do: 'turn to', tab: 'Payments' },
  ],
  end: { sees: ['Succeeded'], never: ['The customer data had a problem'] },
};

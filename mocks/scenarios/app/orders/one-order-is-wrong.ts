import type { AppScenario } from '../../../helpdesk/scenarios/scenario.ts';

export const scenario: AppScenario = {
  id: 'one-order-is-wrong',
  about: 'data API',
  title: 'One order of the page has a member of a wrong type',
  reason: 'Only that order is left out, and the list says so.',
  start: { conversation: 1042, dataApi: { orders: 'wrongItem' } },
  steps: [{ do: 'turn to', tab: 'orders' }],
  end: { sees: ['could not be read'] },
};

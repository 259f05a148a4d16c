import type { AppScenario } from '../../../helpdesk/scenarios/scenario.ts';
import { texts as customer } from '../../../../src/app/customer/texts.ts';
import { failureText } from '../../../../src/shell/failure-text.ts';

export const scenario: AppScenario = {
  id: 'contract-is-broken',
  about: 'data API',
  title: 'The orders come in a shape that the app does not know',
  reason: 'Only the orders show the failure.',
  start: { conversation: 1042, dataApi: { orders: 'wrongContract' } },
  steps: [{ do: 'turn to', tab: 'orders' }],
  end: {
    sees: [
      customer.tier('gold'),
      failureText({ kind: 'contract', problem: { path: '', expected: '' } }).title,
    ],
  },
};

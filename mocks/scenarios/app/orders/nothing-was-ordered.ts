import type { AppScenario } from '../../../helpdesk/scenarios/scenario.ts';
import { texts as orders } from '../../../../src/app/orders/texts.ts';

export const scenario: AppScenario = {
  id: 'nothing-was-ordered',
  about: 'data API',
  title: 'The customer has not ordered anything yet',
  reason: 'An empty list says so.',
  start: { conversation: 1035 },
  steps: [{ do: 'turn to', tab: 'orders' }],
  end: { sees: [orders.none] },
};

import type { AppScenario } from '../../../helpdesk/scenarios/scenario.ts';
import { texts as orders } from '../../../../src/app/orders/texts.ts';
import { texts } from '../../../../src/shell/texts.ts';

export const scenario: AppScenario = {
  id: 'many-orders',
  about: 'data API',
  title: 'The customer has hundreds of orders',
  reason: 'They come page by page, when the agent wants them.',
  start: { conversation: 1041 },
  steps: [
    { do: 'turn to', tab: 'orders' },
    { do: 'see', text: orders.count(25, true, '500') },
    { do: 'press', button: texts.list.more },
  ],
  end: { sees: [orders.count(50, true, '500')] },
};

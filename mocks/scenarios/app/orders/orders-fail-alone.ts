import type { AppScenario } from '../../../helpdesk/scenarios/scenario.ts';
import { texts as customer } from '../../../../src/app/customer/texts.ts';
import { texts as orders } from '../../../../src/app/orders/texts.ts';
import { failureText } from '../../../../src/shell/failure-text.ts';
import { texts } from '../../../../src/shell/texts.ts';

const { title } = failureText({ kind: 'server', status: 500 });

export const scenario: AppScenario = {
  id: 'orders-fail-alone',
  about: 'data API',
  title: 'The orders cannot be read at first',
  reason: 'A failure stays in its own panel, and Try again renews that panel.',
  start: { conversation: 1042, dataApi: { orders: 'serverError' } },
  steps: [
    { do: 'turn to', tab: 'orders' },
    { do: 'see', text: title },
    { do: 'see', text: customer.tier('gold') },
    { do: 'data-api', faults: {} },
    { do: 'press', button: texts.tryAgain },
  ],
  end: { sees: [orders.count(2, false)], gone: [title] },
};

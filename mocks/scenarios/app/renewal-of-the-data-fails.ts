import type { AppScenario } from '../../helpdesk/scenarios/scenario.ts';
import { texts as customer } from '../../../src/app/customer/texts.ts';
import { texts } from '../../../src/shell/texts.ts';

export const scenario: AppScenario = {
  id: 'renewal-of-the-data-fails',
  about: 'data API',
  title: 'Refresh finds the data API broken',
  reason: 'What was loaded before is still shown, and is marked as old.',
  start: { conversation: 1042 },
  steps: [
    { do: 'see', text: customer.tier('gold') },
    { do: 'data-api', faults: { customers: 'serverError' } },
    { do: 'refresh' },
  ],
  end: { sees: [customer.tier('gold'), texts.list.notUpdated] },
};

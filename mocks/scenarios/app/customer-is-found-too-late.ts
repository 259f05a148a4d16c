import type { AppScenario } from '../../helpdesk/scenarios/scenario.ts';
import { texts as customer } from '../../../src/app/customer/texts.ts';

export const scenario: AppScenario = {
  id: 'customer-is-found-too-late',
  about: 'frame',
  title: 'The search for one customer is slow, and the next conversation is opened meanwhile',
  reason: 'The slow answer for customer A is not shown under customer B.',
  start: { conversation: 1042, profile: 'living-frame', dataApi: { customers: 'slow' } },
  steps: [
    { do: 'see', text: 'Anna Lindqvist' },
    { do: 'data-api', faults: {} },
    { do: 'open', conversation: 1040 },
    { do: 'see', text: 'Chloé Dubois' },
    { do: 'never again', texts: ['Anna', 'Nordlys', customer.tier('gold')] },
    // Until the slow answer would have come.
    { do: 'wait', longerThan: 'freshFor' },
  ],
  end: { sees: ['Chloé Dubois', customer.tier('silver')] },
};

import type { Scenario } from './scenario.ts';

export const scenario: Scenario = {
  id: 'customer-is-found-too-late',
  about: 'frame',
  title: 'The search for one customer is slow, and the next conversation comes meanwhile',
  reason: 'The slow answer for customer A is not shown under customer B.',
  start: { conversation: 1042, profile: 'living-frame', dataApi: { customers: 'slow' } },
  steps: [
    { do: 'see', text: 'Anna Lindqvist' },
    { do: 'data-api', faults: {} },
    { do: 'open', conversation: 1040 },
  ],
  end: { sees: ['Chloé Dubois', 'Totals'], never: ['Anna', 'Nordlys'] },
};

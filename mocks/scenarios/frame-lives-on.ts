import type { Scenario } from './scenario.ts';

export const scenario: Scenario = {
  id: 'frame-lives-on',
  about: 'frame',
  title: 'The helpdesk pushes the next conversation into the same frame',
  reason: 'Nothing of the customer before is left under the next one.',
  start: { conversation: 1042, profile: 'living-frame' },
  steps: [
    { do: 'see', text: 'Totals' },
    { do: 'open', conversation: 1040 },
    { do: 'see', text: 'Chloé Dubois' },
  ],
  end: { sees: ['Chloé Dubois', 'Totals'], never: ['Anna', 'Nordlys'] },
};

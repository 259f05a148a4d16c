import type { WireScenario } from '../../helpdesk/scenarios/scenario.ts';

export const scenario: WireScenario = {
  id: 'frame-lives-on',
  about: 'frame',
  title: 'The helpdesk pushes the next conversation into the same frame',
  reason: 'Nothing of the previous customer is left under the next one.',
  start: { conversation: 1042, profile: 'living-frame' },
  steps: [
    { do: 'wait until', facts: { status: 'context-received', 'contact.name': 'Anna Lindqvist' } },
    { do: 'open', conversation: 1040 },
    { do: 'never again', texts: ['Anna', 'Nordlys'] },
  ],
  end: {
    facts: {
      'contact.name': 'Chloé Dubois',
      status: 'context-received',
      asking: false,
      'changes.contact': 2,
    },
  },
};

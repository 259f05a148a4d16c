import type { WireScenario } from '../../helpdesk/scenarios/scenario.ts';

export const scenario: WireScenario = {
  id: 'context-grows-old',
  about: 'generations',
  title: 'Nothing happens until the context is no longer fresh',
  reason: 'The app renews it by itself, once, without a notice.',
  start: { conversation: 1042 },
  growsOld: true,
  steps: [
    { do: 'wait until', facts: { status: 'context-received', 'contact.name': 'Anna Lindqvist' } },
  ],
  end: {
    facts: {
      'contact.name': 'Anna Lindqvist',
      status: 'context-received',
      asking: false,
      renewals: 1,
      'changes.contact': 1,
    },
    never: ['status: "stale"'],
  },
};

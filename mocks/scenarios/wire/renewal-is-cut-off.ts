import type { WireScenario } from '../../helpdesk/scenarios/scenario.ts';

export const scenario: WireScenario = {
  id: 'renewal-is-cut-off',
  about: 'messages',
  title: 'A renewal arrives cut off',
  reason: 'Nothing that was on screen is lost.',
  start: { conversation: 1042 },
  steps: [
    { do: 'wait until', facts: { status: 'context-received', 'contact.name': 'Anna Lindqvist' } },
    { do: 'faults', faults: 'malformed' },
    { do: 'refresh' },
  ],
  end: {
    facts: {
      'contact.name': 'Anna Lindqvist',
      status: 'stale',
      'changes.contact': 1,
      'changes.conversation': 1,
    },
  },
};

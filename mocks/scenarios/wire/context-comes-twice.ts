import type { WireScenario } from '../../helpdesk/scenarios/scenario.ts';

export const scenario: WireScenario = {
  id: 'context-comes-twice',
  about: 'generations',
  title: 'Every context comes twice, and the agent has opened an order',
  reason: 'The same context again changes nothing on screen: no tab jumps back, nothing closes.',
  start: { conversation: 1042, faults: 'twice' },
  steps: [
    { do: 'wait until', facts: { status: 'context-received', 'contact.name': 'Anna Lindqvist' } },
    { do: 'refresh' },
  ],
  end: {
    facts: {
      'contact.name': 'Anna Lindqvist',
      status: 'context-received',
      asking: false,
      renewals: 1,
      'changes.contact': 1,
      'changes.conversation': 1,
    },
  },
};

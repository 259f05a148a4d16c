import type { WireScenario } from '../../helpdesk/scenarios/scenario.ts';

export const scenario: WireScenario = {
  id: 'burst-of-contexts',
  about: 'messages',
  title: 'The same context comes two hundred times at once',
  reason: 'It is read, looked up and drawn once.',
  start: { conversation: 1042, faults: 'burst' },
  steps: [],
  end: {
    facts: {
      'contact.name': 'Anna Lindqvist',
      status: 'context-received',
      'changes.contact': 1,
      'changes.conversation': 1,
    },
  },
};

import type { WireScenario } from '../../helpdesk/scenarios/scenario.ts';

export const scenario: WireScenario = {
  id: 'half-a-context',
  about: 'messages',
  title: 'The contact is left out',
  reason: 'The sender in the conversation takes the contact’s place.',
  start: { conversation: 1042, faults: 'half' },
  steps: [],
  end: {
    facts: {
      'contact.name': 'Anna Lindqvist',
      status: 'context-received',
      'contact.identifier': 'cus_anna',
    },
  },
};

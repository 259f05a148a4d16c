import type { WireScenario } from '../../helpdesk/scenarios/scenario.ts';

export const scenario: WireScenario = {
  id: 'contact-is-null',
  about: 'brands',
  title: 'The helpdesk sends null for the contact',
  reason: 'The sender in the conversation takes the contact’s place.',
  start: { conversation: 1042, contexts: { 1042: { contact: null } } },
  steps: [],
  end: {
    facts: {
      'contact.name': 'Anna Lindqvist',
      status: 'context-received',
      'contact.identifier': 'cus_anna',
    },
  },
};

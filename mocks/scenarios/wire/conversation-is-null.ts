import type { WireScenario } from '../../helpdesk/scenarios/scenario.ts';

export const scenario: WireScenario = {
  id: 'conversation-is-null',
  about: 'brands',
  title: 'The helpdesk sends the contact only, and null for the conversation',
  reason: 'No part is taken for granted.',
  start: { conversation: 1042, profile: 'contact-only' },
  steps: [],
  end: {
    facts: {
      'contact.name': 'Anna Lindqvist',
      status: 'context-received',
      conversation: undefined,
    },
  },
};

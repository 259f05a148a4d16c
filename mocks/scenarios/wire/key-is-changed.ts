import { annaVerified as anna } from '../../helpdesk/conversations/anna.ts';
import type { WireScenario } from '../../helpdesk/scenarios/scenario.ts';

const { conversation } = anna;
const changed = { ...anna.contact, email: 'mei.tanaka@example.com' };

export const scenario: WireScenario = {
  id: 'key-is-changed',
  about: 'payload',
  title: 'The visitor types another email in the middle of the conversation',
  reason: 'It is the same contact with another email: once, and in both of its records.',
  start: { conversation: 1042 },
  steps: [
    {
      do: 'wait until',
      facts: { 'contact.email': anna.contact.email, status: 'context-received' },
    },
    {
      do: 'learn',
      context: {
        contact: changed,
        conversation: { ...conversation, meta: { ...conversation.meta, sender: changed } },
      },
    },
    { do: 'refresh' },
  ],
  end: {
    facts: {
      'contact.id': anna.contact.id,
      'contact.email': 'mei.tanaka@example.com',
      'conversation.meta.sender.email': 'mei.tanaka@example.com',
      'changes.contact': 2,
    },
  },
};

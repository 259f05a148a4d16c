import { annaVerified as anna } from '../../helpdesk/conversations/anna.ts';
import type { WireScenario } from '../../helpdesk/scenarios/scenario.ts';

const { conversation } = anna;
const typed = { ...anna.contact, identifier: 'cus_mallory', email: 'mei.tanaka@example.com' };

export const scenario: WireScenario = {
  id: 'identifier-is-signed',
  about: 'payload',
  title: 'The website has signed the identifier, and the visitor typed another person’s email',
  reason: 'Both arrive as they are, with the flag, and with the channel that gives it a meaning.',
  start: {
    conversation: 1042,
    contexts: {
      1042: {
        contact: typed,
        conversation: {
          ...conversation,
          meta: { ...conversation.meta, sender: typed, hmac_verified: true },
        },
      },
    },
  },
  steps: [],
  end: {
    facts: {
      'contact.identifier': 'cus_mallory',
      'contact.email': 'mei.tanaka@example.com',
      'conversation.channel': 'Channel::WebWidget',
      'conversation.meta.hmac_verified': true,
      repairs: [],
    },
  },
};

import { annaVerified as anna } from '../../helpdesk/conversations/anna.ts';
import type { WireScenario } from '../../helpdesk/scenarios/scenario.ts';

const { conversation } = anna;
const stored = { shop: { id: 12, tags: ['b2b'] }, total: 12.5, 'order.id': 'A-1', open: true };

export const scenario: WireScenario = {
  id: 'api-channel',
  about: 'payload',
  title:
    'An API channel stores what it likes with the conversation, and has a credential of its own',
  reason: 'What it stores arrives byte for byte, and its credential never gets past the reader.',
  start: {
    conversation: 1042,
    contexts: {
      1042: {
        conversation: {
          ...conversation,
          additional_attributes: stored,
          contact_inbox: { id: 88, source_id: 'credential-of-the-inbox' },
          meta: { ...conversation.meta, channel: 'Channel::Api', hmac_verified: false },
          messages: conversation.messages.map((message) => ({
            ...message,
            source_id: `credential-of-the-inbox-${message.id}`,
            conversation: { contact_inbox: { source_id: 'credential-of-the-inbox' } },
          })),
        },
      },
    },
  },
  steps: [],
  end: {
    facts: {
      'conversation.channel': 'Channel::Api',
      'conversation.additional_attributes': stored,
      'conversation.meta.hmac_verified': false,
      'conversation.messages.length': conversation.messages.length,
      repairs: [],
    },
    never: ['credential-of-the-inbox'],
  },
};

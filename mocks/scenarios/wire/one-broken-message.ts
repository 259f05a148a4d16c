import { annaVerified as anna } from '../../helpdesk/conversations/anna.ts';
import type { WireScenario } from '../../helpdesk/scenarios/scenario.ts';

export const scenario: WireScenario = {
  id: 'one-broken-message',
  about: 'payload',
  title: 'One message of many cannot be read',
  reason: 'Only that message is left out.',
  start: {
    conversation: 1042,
    contexts: {
      1042: {
        conversation: {
          ...anna.conversation,
          messages: [
            ...anna.conversation.messages,
            null,
            { id: 9, message_type: 0, content: { html: 'broken in transit' } },
            { ...anna.conversation.messages[1], id: 'b5f1', content: 'This one is fine.' },
          ],
        },
      },
    },
  },
  steps: [],
  end: {
    facts: {
      'conversation.messages.length': 12,
      'conversation.messages.4.content': 'This one is fine.',
      'conversation.messages.-1.content': 'Perfect. Could you also add a bag of the decaf to that?',
      'repairs.*.path': ['data.conversation.messages.10', 'data.conversation.messages.11.content'],
    },
    never: ['broken in transit'],
  },
};

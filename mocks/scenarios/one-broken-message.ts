import { annaWhoseIdentityIsProven as anna } from '../helpdesk/conversations/anna.ts';
import type { Scenario } from './scenario.ts';

export const scenario: Scenario = {
  id: 'one-broken-message',
  about: 'payload',
  title: 'One message of many cannot be read',
  reason: 'It costs itself and no other.',
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
  steps: [
    { do: 'see', text: 'Totals' },
    { do: 'turn to', tab: 'Conversation' },
  ],
  end: {
    sees: ['This one is fine.', 'Could you also add a bag of the decaf'],
    never: ['broken in transit'],
  },
};

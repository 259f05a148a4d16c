import { annaWhoseIdentityIsProven as anna } from '../helpdesk/conversations/anna.ts';
import type { Scenario } from './scenario.ts';

export const scenario: Scenario = {
  id: 'internal-notes',
  about: 'payload',
  title: 'The payload holds what agents told each other',
  reason: 'Internal notes stay inside, and so does a message that may be one.',
  start: {
    conversation: 1042,
    contexts: {
      1042: {
        conversation: {
          ...anna.conversation,
          messages: [
            ...anna.conversation.messages,
            {
              ...anna.conversation.messages[1],
              id: 99,
              private: 'yes',
              content: 'Do not tell her.',
            },
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
    sees: ['Could you also add a bag of the decaf'],
    never: ['PostNord lost a pallet', 'Do not tell her.'],
  },
};

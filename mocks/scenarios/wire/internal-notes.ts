import { annaVerified as anna } from '../../helpdesk/conversations/anna.ts';
import type { WireScenario } from '../../helpdesk/scenarios/scenario.ts';

export const scenario: WireScenario = {
  id: 'internal-notes',
  about: 'payload',
  title: 'The payload holds internal notes',
  reason: 'An internal note keeps its mark, and a message that may be one is left out.',
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
  steps: [],
  end: {
    facts: {
      'conversation.messages.length': 10,
      'conversation.messages.5.private': true,
      'repairs.*.path': ['data.conversation.messages.10.private'],
    },
    never: ['Do not tell her.'],
  },
};

import { annaVerified as anna } from '../../helpdesk/conversations/anna.ts';
import type { WireScenario } from '../../helpdesk/scenarios/scenario.ts';

const { conversation } = anna;

export const scenario: WireScenario = {
  id: 'bot-has-the-conversation',
  about: 'payload',
  title: 'A bot is assigned, and its record holds a secret address',
  reason: 'A bot is distinguished from an agent, and its address never gets past the reader.',
  start: {
    conversation: 1042,
    contexts: {
      1042: {
        conversation: {
          ...conversation,
          meta: {
            ...conversation.meta,
            assignee: {
              id: 2,
              name: 'Greeter',
              thumbnail: '',
              bot_type: 'webhook',
              outgoing_url: 'https://bots.example.com/hook?key=secret-of-the-bot',
            },
            assignee_type: undefined,
          },
        },
      },
    },
  },
  steps: [],
  end: {
    facts: {
      'conversation.meta.assignee.name': 'Greeter',
      'conversation.meta.assignee_type': 'AgentBot',
      repairs: [],
    },
    never: ['secret-of-the-bot'],
  },
};

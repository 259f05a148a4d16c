import { annaWhoseIdentityIsProven as anna } from '../helpdesk/conversations/anna.ts';
import type { Scenario } from './scenario.ts';

export const scenario: Scenario = {
  id: 'words-that-are-new',
  about: 'payload',
  title: 'Status, priority, channel and message kinds are ones that nobody knew',
  reason: 'Lists of words grow: an unknown one is shown as it is.',
  start: {
    conversation: 1042,
    contexts: {
      1042: {
        conversation: {
          ...anna.conversation,
          status: 'escalated',
          priority: 'meteoric',
          meta: { ...anna.conversation.meta, channel: 'Channel::Carrier' },
        },
      },
    },
  },
  steps: [
    { do: 'see', text: 'Totals' },
    { do: 'turn to', tab: 'Conversation' },
  ],
  end: { sees: ['escalated', 'meteoric', 'Carrier'] },
};

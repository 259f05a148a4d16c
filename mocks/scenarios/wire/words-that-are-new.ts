import { annaVerified as anna } from '../../helpdesk/conversations/anna.ts';
import type { WireScenario } from '../../helpdesk/scenarios/scenario.ts';

export const scenario: WireScenario = {
  id: 'words-that-are-new',
  about: 'payload',
  title: 'Status, priority, channel and message kinds are unknown ones',
  reason: 'Lists of words grow: an unknown word is shown as it is.',
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
  steps: [],
  end: {
    facts: {
      'conversation.status': 'escalated',
      'conversation.priority': 'meteoric',
      'conversation.channel': 'Channel::Carrier',
      repairs: [],
    },
  },
};

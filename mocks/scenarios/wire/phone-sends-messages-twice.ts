import { annaVerified as anna } from '../../helpdesk/conversations/anna.ts';
import type { WireScenario } from '../../helpdesk/scenarios/scenario.ts';

const { messages } = anna.conversation;

export const scenario: WireScenario = {
  id: 'phone-sends-messages-twice',
  about: 'mobile',
  title: 'The phone sends the last message twice, and always the conversation as it was opened',
  reason: 'Each message is shown once, and the agent sees that the conversation is a snapshot.',
  start: { conversation: 1042, profile: 'webview-4-0-16' },
  steps: [],
  end: {
    facts: {
      'conversation.messages.*.id': messages.map(({ id }) => id),
      isSnapshot: true,
      repairs: [],
    },
  },
};

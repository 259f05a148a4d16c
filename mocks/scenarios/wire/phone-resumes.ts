import { annaVerified as anna } from '../../helpdesk/conversations/anna.ts';
import type { WireScenario } from '../../helpdesk/scenarios/scenario.ts';

export const scenario: WireScenario = {
  id: 'phone-resumes',
  about: 'mobile',
  title: 'The phone resumes, and adds what came meanwhile before what it had',
  reason: 'The newest messages are the last, and each is there once.',
  start: { conversation: 1042, profile: 'webview-4-0-16', faults: 'resumed' },
  steps: [],
  end: {
    facts: {
      'conversation.messages.*.id': anna.conversation.messages.map(({ id }) => id),
      isSnapshot: true,
      repairs: [],
    },
  },
};

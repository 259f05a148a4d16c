import { annaVerified as anna } from '../../helpdesk/conversations/anna.ts';
import type { WireScenario } from '../../helpdesk/scenarios/scenario.ts';

export const scenario: WireScenario = {
  id: 'phone-opens-from-search',
  about: 'mobile',
  title: 'A conversation is opened from the search of the phone',
  reason: 'The messages are not upside down.',
  start: { conversation: 1042, profile: 'webview-4-0-16', faults: 'searched' },
  steps: [],
  end: {
    facts: {
      'conversation.messages.*.id': anna.conversation.messages.map(({ id }) => id),
      isSnapshot: true,
      repairs: [],
    },
  },
};

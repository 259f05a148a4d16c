import { annaVerified as anna } from '../../helpdesk/conversations/anna.ts';
import type { WireScenario } from '../../helpdesk/scenarios/scenario.ts';

const { messages } = anna.conversation;

export const scenario: WireScenario = {
  id: 'opened-early',
  about: 'frame',
  title: 'The agent opens the app before the helpdesk has loaded the messages',
  reason:
    'The helpdesk never reports when it has the rest: the app asks for it, a few times at most.',
  start: { conversation: 1042, faults: 'early' },
  steps: [
    {
      do: 'wait until',
      facts: { 'contact.name': 'Anna Lindqvist', 'conversation.messages.length': 1 },
    },
    { do: 'faults', faults: '' },
  ],
  end: {
    facts: {
      status: 'context-received',
      'conversation.dataFetched': true,
      'conversation.messages.*.id': messages.map(({ id }) => id),
    },
    never: ['status: "stale"'],
  },
};

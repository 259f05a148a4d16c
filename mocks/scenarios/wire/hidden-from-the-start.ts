import type { WireScenario } from '../../helpdesk/scenarios/scenario.ts';

export const scenario: WireScenario = {
  id: 'hidden-from-the-start',
  about: 'frame',
  title: 'The agent reads messages first and opens the app long after',
  reason: 'Time that passes while the app is hidden does not count against the helpdesk.',
  start: { conversation: 1042, tab: 'messages' },
  steps: [
    { do: 'wait', longerThan: 'answerWithin' },
    { do: 'show', tab: 'app' },
  ],
  end: {
    facts: { 'contact.name': 'Anna Lindqvist', status: 'context-received' },
    never: ['unanswered: true'],
  },
};

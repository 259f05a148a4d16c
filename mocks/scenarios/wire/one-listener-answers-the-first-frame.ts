import type { WireScenario } from '../../helpdesk/scenarios/scenario.ts';

export const scenario: WireScenario = {
  id: 'one-listener-answers-the-first-frame',
  about: 'generations',
  title: 'The helpdesk has one listener for the whole page, which answers the first app',
  reason: 'A renewal brings what has changed meanwhile.',
  start: { conversation: 1040, profile: 'first-frame' },
  steps: [
    {
      do: 'wait until',
      facts: { 'contact.name': 'Chloé Dubois', 'conversation.meta.assignee.name': undefined },
    },
    { do: 'change', what: 'assignee' },
    { do: 'refresh' },
  ],
  end: {
    facts: {
      'contact.name': 'Chloé Dubois',
      status: 'context-received',
      'conversation.meta.assignee.name': 'Sam Rivera',
    },
  },
};

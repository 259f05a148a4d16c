import type { WireScenario } from '../../helpdesk/scenarios/scenario.ts';

export const scenario: WireScenario = {
  id: 'hidden-requests-are-dropped',
  about: 'generations',
  title: 'The helpdesk drops the requests of a hidden app, and the agent is away for long',
  reason:
    'A hidden frame asks nothing and lets no request time out: silence while hidden means nothing.',
  start: { conversation: 1040, profile: 'hidden-dropped' },
  growsOld: true,
  steps: [
    {
      do: 'wait until',
      facts: { 'contact.name': 'Chloé Dubois', 'conversation.meta.assignee.name': undefined },
    },
    { do: 'show', tab: 'messages' },
    { do: 'change', what: 'assignee' },
    { do: 'wait', longerThan: 'freshFor' },
    { do: 'wait until', facts: { status: 'stale', renewals: 0 } },
    { do: 'show', tab: 'app' },
  ],
  end: {
    facts: {
      'contact.name': 'Chloé Dubois',
      status: 'context-received',
      'conversation.meta.assignee.name': 'Sam Rivera',
      hostIsSilent: false,
    },
    never: ['unanswered: true', 'hostIsSilent: true'],
  },
};

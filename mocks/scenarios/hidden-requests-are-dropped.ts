import type { Scenario } from './scenario.ts';

export const scenario: Scenario = {
  id: 'hidden-requests-are-dropped',
  about: 'generations',
  title: 'The helpdesk drops what a hidden app asks, and the agent is away for long',
  reason:
    'A hidden frame asks nothing and lets no request time out: silence while hidden means nothing.',
  start: { conversation: 1040, profile: 'hidden-dropped' },
  steps: [
    { do: 'see', text: 'Unassigned' },
    { do: 'show', tab: 'messages' },
    { do: 'change', what: 'assignee' },
    { do: 'wait', longerThan: 'freshFor' },
    { do: 'show', tab: 'app' },
  ],
  end: {
    sees: ['Chloé Dubois', 'Sam Rivera'],
    never: ['Unassigned', 'This helpdesk does not answer requests for an update.'],
  },
};

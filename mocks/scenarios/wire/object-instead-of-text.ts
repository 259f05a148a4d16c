import type { WireScenario } from '../../helpdesk/scenarios/scenario.ts';

export const scenario: WireScenario = {
  id: 'object-instead-of-text',
  about: 'brands',
  title: 'The helpdesk posts an object instead of JSON text',
  reason: 'Both forms are read.',
  start: { conversation: 1040, profile: 'object' },
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
      'conversation.meta.assignee.name': 'Sam Rivera',
      repairs: [],
    },
  },
};

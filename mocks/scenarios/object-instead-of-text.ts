import type { Scenario } from './scenario.ts';

export const scenario: Scenario = {
  id: 'object-instead-of-text',
  about: 'brands',
  title: 'The helpdesk posts an object instead of JSON text',
  reason: 'Both forms are read.',
  start: { conversation: 1040, profile: 'object' },
  steps: [
    { do: 'see', text: 'Unassigned' },
    { do: 'change', what: 'assignee' },
    { do: 'press', button: 'Refresh' },
  ],
  end: { sees: ['Chloé Dubois', 'Sam Rivera'] },
};

import type { WireScenario } from '../../helpdesk/scenarios/scenario.ts';

export const scenario: WireScenario = {
  id: 'definitions-change',
  about: 'generations',
  title: 'An administrator renames a custom attribute',
  reason: 'A context is valid at any time, also unasked.',
  start: { conversation: 1042 },
  steps: [
    {
      do: 'wait until',
      facts: {
        'contact.name': 'Anna Lindqvist',
        'customAttributes.0.attribute_display_name': 'Plan',
      },
    },
    { do: 'change', what: 'definitions' },
  ],
  end: {
    facts: {
      'contact.name': 'Anna Lindqvist',
      'customAttributes.0.attribute_display_name': 'Price list',
      'changes.contact': 1,
      renewals: 0,
    },
  },
};

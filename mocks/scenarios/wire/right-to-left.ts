import type { WireScenario } from '../../helpdesk/scenarios/scenario.ts';

export const scenario: WireScenario = {
  id: 'right-to-left',
  about: 'payload',
  title: 'The customer’s name is written from right to left',
  reason: 'Names stay character for character.',
  start: { conversation: 1039 },
  steps: [],
  end: {
    facts: {
      'contact.name': 'יעל כהן',
      'contact.additional_attributes.company_name': 'קפה הנמל',
      repairs: [],
    },
  },
};

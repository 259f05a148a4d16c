import type { WireScenario } from '../../helpdesk/scenarios/scenario.ts';

export const scenario: WireScenario = {
  id: 'contact-is-changed',
  about: 'payload',
  title: 'The helpdesk files the conversation under another contact, without a word',
  reason: 'Refresh brings the new one, and nothing of the old one is left.',
  start: { conversation: 1042 },
  steps: [
    { do: 'wait until', facts: { 'contact.name': 'Anna Lindqvist', status: 'context-received' } },
    { do: 'change', what: 'contact' },
    { do: 'refresh' },
  ],
  end: {
    facts: {
      'contact.name': 'Robin Vale',
      'conversation.meta.sender.name': 'Robin Vale',
      'contact.phone_number': null,
    },
  },
};

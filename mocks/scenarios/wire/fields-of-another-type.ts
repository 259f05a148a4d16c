import { annaVerified as anna } from '../../helpdesk/conversations/anna.ts';
import type { WireScenario } from '../../helpdesk/scenarios/scenario.ts';

export const scenario: WireScenario = {
  id: 'fields-of-another-type',
  about: 'payload',
  title: 'Several fields have a type that is not documented',
  reason: 'A field of a wrong type is left out, and nothing else.',
  start: {
    conversation: 1042,
    contexts: {
      1042: {
        conversation: {
          ...anna.conversation,
          labels: 'delivery',
          unread_count: 'many',
          created_at: [],
          snoozed_until: 17,
          additional_attributes: 'none',
          meta: { ...anna.conversation.meta, team: 'orders' },
        },
        contact: {
          ...anna.contact,
          phone_number: 46701234567,
          thumbnail: null,
          blocked: 'no',
          custom_attributes: 'none',
        },
      },
    },
  },
  steps: [],
  end: {
    facts: {
      'contact.name': 'Anna Lindqvist',
      'contact.email': 'anna.lindqvist@example.com',
      'contact.phone_number': undefined,
      'conversation.labels': undefined,
      'conversation.meta.assignee.name': 'Sam Rivera',
      'repairs.*.path': [
        'data.conversation.labels',
        'data.conversation.unread_count',
        'data.conversation.created_at',
        'data.conversation.additional_attributes',
        'data.conversation.meta.team',
        'data.contact.phone_number',
        'data.contact.blocked',
        'data.contact.custom_attributes',
      ],
    },
  },
};

import { annaWhoseIdentityIsProven as anna } from '../helpdesk/conversations/anna.ts';
import type { Scenario } from './scenario.ts';

export const scenario: Scenario = {
  id: 'fields-of-another-type',
  about: 'payload',
  title: 'Several fields have a type that nobody documented',
  reason: 'A field of a wrong type is absent, and costs nothing else.',
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
    sees: ['Anna Lindqvist', 'anna.lindqvist@example.com', 'Sam Rivera', 'Totals'],
    never: ['delivery'],
  },
};

import { annaWhoseIdentityIsProven as anna } from '../helpdesk/conversations/anna.ts';
import type { Scenario } from './scenario.ts';

export const scenario: Scenario = {
  id: 'contact-is-loaded-later',
  about: 'payload',
  title: 'The contact’s record is not loaded when the app is',
  reason: 'Once it is there, Refresh brings it.',
  start: {
    conversation: 1042,
    contexts: {
      1042: { conversation: { ...anna.conversation, meta: { hmac_verified: true } }, contact: {} },
    },
  },
  steps: [
    { do: 'see', text: 'This conversation has no contact' },
    { do: 'learn', context: { contact: anna.contact } },
    { do: 'press', button: 'Refresh' },
  ],
  end: { sees: ['Anna Lindqvist', 'Totals'], never: ['This conversation has no contact'] },
};

import { annaVerified as anna } from '../../helpdesk/conversations/anna.ts';
import type { WireScenario } from '../../helpdesk/scenarios/scenario.ts';

export const scenario: WireScenario = {
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
    { do: 'wait until', facts: { contactIsMissing: true } },
    { do: 'learn', context: { contact: anna.contact } },
    { do: 'refresh' },
  ],
  end: {
    facts: {
      'contact.name': 'Anna Lindqvist',
      status: 'context-received',
      contactIsMissing: false,
    },
  },
};

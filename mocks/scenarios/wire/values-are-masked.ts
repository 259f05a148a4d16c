import { annaVerified as anna } from '../../helpdesk/conversations/anna.ts';
import type { WireScenario } from '../../helpdesk/scenarios/scenario.ts';

const { conversation } = anna;
const masked = {
  ...anna.contact,
  identifier: '46701234567@s.whatsapp.net',
  email: 'a***@example.com',
  phone_number: '+46701*****',
};

export const scenario: WireScenario = {
  id: 'values-are-masked',
  about: 'brands',
  title: 'The brand masks email and phone number, and a bridge wrote the identifier',
  reason: 'They arrive as they are: a repair would make another person’s values of them.',
  start: {
    conversation: 1042,
    contexts: {
      1042: {
        contact: masked,
        conversation: { ...conversation, meta: { ...conversation.meta, sender: masked } },
      },
    },
  },
  steps: [],
  end: {
    facts: {
      'contact.identifier': '46701234567@s.whatsapp.net',
      'contact.email': 'a***@example.com',
      'contact.phone_number': '+46701*****',
      repairs: [],
    },
  },
};

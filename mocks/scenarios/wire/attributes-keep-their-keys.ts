import { annaVerified as anna } from '../../helpdesk/conversations/anna.ts';
import type { WireScenario } from '../../helpdesk/scenarios/scenario.ts';

export const scenario: WireScenario = {
  id: 'attributes-keep-their-keys',
  about: 'payload',
  title: 'Custom attributes have keys with capitals, dots and no Latin letter at all',
  reason: 'Keys and values stay byte for byte.',
  start: {
    conversation: 1042,
    contexts: {
      1042: {
        contact: {
          ...anna.contact,
          custom_attributes: {
            CPF: '390.533.447-05',
            'crm.id': 17,
            Город: 'Тбилиси',
            'VIP-Level': 3,
          },
        },
      },
    },
  },
  steps: [],
  end: {
    facts: {
      'contact.custom_attributes': {
        CPF: '390.533.447-05',
        'crm.id': 17,
        Город: 'Тбилиси',
        'VIP-Level': 3,
      },
    },
  },
};

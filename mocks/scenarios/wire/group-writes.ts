import { brunoWithALongThread as bruno } from '../../helpdesk/conversations/bruno.ts';
import type { WireScenario } from '../../helpdesk/scenarios/scenario.ts';

const { conversation } = bruno;
const [message] = conversation.messages;
const group = {
  ...bruno.contact,
  name: 'Our kitchen',
  phone_number: null,
  identifier: '120363041234567890@g.us',
};
const senders = [
  { id: 402, type: 'contact', name: 'Jo', phone_number: '+46700000402' },
  { id: 403, type: 'contact', name: 'Ida', phone_number: '+46700000403' },
];

export const scenario: WireScenario = {
  id: 'group-writes',
  about: 'brands',
  title: 'A WhatsApp group is the contact, and two of its people write',
  reason: 'The group is distinguished from a person, and each message still says who wrote it.',
  start: {
    conversation: 1041,
    contexts: {
      1041: {
        contact: group,
        conversation: {
          ...conversation,
          group_type: 'group',
          meta: { ...conversation.meta, sender: group },
          messages: senders.map((sender, index) => ({ ...message, id: index + 1, sender })),
        },
      },
    },
  },
  steps: [],
  end: {
    facts: {
      'contact.identifier': '120363041234567890@g.us',
      'conversation.group_type': 'group',
      'conversation.messages.*.sender.phone_number': ['+46700000402', '+46700000403'],
      'conversation.messages.*.sender.name': ['Jo', 'Ida'],
      repairs: [],
    },
  },
};

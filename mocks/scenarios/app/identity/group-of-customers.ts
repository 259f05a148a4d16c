import { laterTexts } from '../../../../src/shell/screens/later-texts.ts';
import { texts as customer } from '../../../../src/app/customer/texts.ts';
import { texts } from '../../../../src/shell/texts.ts';
import { brunoWithALongThread as bruno } from '../../../helpdesk/conversations/bruno.ts';
import type { AppScenario } from '../../../helpdesk/scenarios/scenario.ts';

const { conversation } = bruno;
const [message] = conversation.messages;
const jo = { id: 402, type: 'contact', name: 'Jo', phone_number: '+46701234567' };

export const scenario: AppScenario = {
  id: 'group-of-customers',
  about: 'brands',
  title: 'Several people write in a WhatsApp group',
  reason: 'A group is no customer: no one’s orders are shown before the agent says who is meant.',
  start: {
    conversation: 1041,
    contexts: {
      1041: {
        contact: { ...bruno.contact, name: 'Our kitchen', identifier: '120363041234567890@g.us' },
        conversation: { ...conversation, messages: [{ ...message, sender: jo }] },
      },
    },
  },
  steps: [{ do: 'see', text: laterTexts.group.title }],
  end: {
    sees: [texts.identity.group, 'Our kitchen', 'Jo'],
    never: [customer.tier('platinum'), customer.tier('gold'), 'g.us'],
  },
};

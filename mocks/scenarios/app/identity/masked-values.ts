import { texts as customer } from '../../../../src/app/customer/texts.ts';
import { texts } from '../../../../src/shell/texts.ts';
import { annaVerified as anna } from '../../../helpdesk/conversations/anna.ts';
import type { AppScenario } from '../../../helpdesk/scenarios/scenario.ts';

export const scenario: AppScenario = {
  id: 'masked-values',
  about: 'brands',
  title: 'The brand masks email and phone number, and a bridge wrote the identifier',
  reason: 'None of them is a key: nothing is looked up.',
  start: {
    conversation: 1042,
    contexts: {
      1042: {
        contact: {
          ...anna.contact,
          identifier: '46701234567@s.whatsapp.net',
          email: 'a***@example.com',
          phone_number: '+46701*****',
        },
      },
    },
  },
  steps: [],
  end: { sees: [texts.nothingToLookUpBy.title], never: [customer.tier('gold')] },
};

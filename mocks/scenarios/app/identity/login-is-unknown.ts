import { texts as customer } from '../../../../src/app/customer/texts.ts';
import { texts } from '../../../../src/shell/texts.ts';
import { annaVerified as anna } from '../../../helpdesk/conversations/anna.ts';
import type { AppScenario } from '../../../helpdesk/scenarios/scenario.ts';

export const scenario: AppScenario = {
  id: 'login-is-unknown',
  about: 'payload',
  title:
    'The login is signed and unknown to the data API, and another customer’s email was typed in',
  reason: 'A signature says nothing of an email: the customer with that email is not shown.',
  start: {
    conversation: 1042,
    contexts: {
      1042: { contact: { ...anna.contact, name: 'Mallory', identifier: 'cus_mallory' } },
    },
  },
  steps: [],
  end: {
    sees: [texts.identity.signed, texts.noCustomer.title, 'cus_mallory'],
    never: [customer.tier('gold')],
  },
};

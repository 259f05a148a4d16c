import { laterTexts } from '../../../../src/shell/screens/later-texts.ts';
import { texts as customer } from '../../../../src/app/customer/texts.ts';
import { anonymousVisitor } from '../../../helpdesk/conversations/wandering-sun.ts';
import type { AppScenario } from '../../../helpdesk/scenarios/scenario.ts';

const { contact } = anonymousVisitor;

export const scenario: AppScenario = {
  id: 'email-changes',
  about: 'payload',
  title: 'A visitor types one email, and another one in the middle of the conversation',
  reason: 'The page does not turn to the customer whose email was typed.',
  start: {
    conversation: 1036,
    contexts: { 1036: { contact: { ...contact, email: 'mei.tanaka@example.com' } } },
  },
  steps: [
    { do: 'see', text: 'Mei Tanaka' },
    {
      do: 'learn',
      context: { contact: { ...contact, email: 'anna.lindqvist@example.com' } },
    },
    { do: 'refresh' },
  ],
  end: {
    sees: [laterTexts.changed.same, 'Mei Tanaka', 'anna.lindqvist@example.com'],
    never: [customer.tier('gold'), 'Anna Lindqvist'],
  },
};

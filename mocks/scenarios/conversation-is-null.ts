import type { Scenario } from './scenario.ts';

export const scenario: Scenario = {
  id: 'conversation-is-null',
  about: 'brands',
  title: 'The helpdesk sends the contact only, and null for the conversation',
  reason: 'No part is taken for granted.',
  start: { conversation: 1042, profile: 'contact-only' },
  steps: [
    { do: 'see', text: 'Totals' },
    { do: 'turn to', tab: 'Conversation' },
  ],
  end: { sees: ['Anna Lindqvist', 'The helpdesk sent no conversation.'] },
};

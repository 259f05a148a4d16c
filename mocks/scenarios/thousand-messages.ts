import type { Scenario } from './scenario.ts';

export const scenario: Scenario = {
  id: 'thousand-messages',
  about: 'payload',
  title: 'A thousand messages are loaded',
  reason: 'The agent sees the customer as quickly, and the last messages.',
  start: { conversation: 1042, faults: 'long' },
  steps: [
    { do: 'see', text: 'Totals' },
    { do: 'turn to', tab: 'Conversation' },
  ],
  end: { sees: ['Could you also add a bag of the decaf'] },
};

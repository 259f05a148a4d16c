import type { Scenario } from './scenario.ts';

export const scenario: Scenario = {
  id: 'new-message-is-pushed',
  about: 'generations',
  title: 'The customer writes, and a helpdesk that pushes every change tells the app',
  reason: 'The agent stays where they are and sees the message.',
  start: { conversation: 1042, profile: 'pushes-every-change' },
  steps: [
    { do: 'turn to', tab: 'Conversation' },
    { do: 'see', text: 'Recent messages' },
    { do: 'change', what: 'message' },
  ],
  end: { sees: ['One more thing: could you call me back before five?'], never: ['Totals'] },
};

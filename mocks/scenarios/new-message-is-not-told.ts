import type { Scenario } from './scenario.ts';

export const scenario: Scenario = {
  id: 'new-message-is-not-told',
  about: 'generations',
  title: 'The customer writes, and the helpdesk tells the app nothing of it',
  reason: 'Refresh asks the helpdesk.',
  start: { conversation: 1042 },
  steps: [
    { do: 'turn to', tab: 'Conversation' },
    { do: 'see', text: 'Recent messages' },
    { do: 'change', what: 'message' },
    { do: 'press', button: 'Refresh' },
  ],
  end: { sees: ['One more thing: could you call me back before five?'] },
};

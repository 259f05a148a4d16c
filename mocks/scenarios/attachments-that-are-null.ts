import type { Scenario } from './scenario.ts';

export const scenario: Scenario = {
  id: 'attachments-that-are-null',
  about: 'payload',
  title: 'An upload was taken back and left null among the attachments',
  reason: 'What is there is counted.',
  start: { conversation: 1040 },
  steps: [
    { do: 'see', text: 'Totals' },
    { do: 'turn to', tab: 'Conversation' },
  ],
  end: { sees: ['1 attachment'], never: ['2 attachments'] },
};

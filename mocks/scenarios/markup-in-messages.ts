import type { Scenario } from './scenario.ts';

export const scenario: Scenario = {
  id: 'markup-in-messages',
  about: 'payload',
  title: 'A message contains markup that would run',
  reason: 'Message text is shown as text.',
  start: { conversation: 1033 },
  steps: [
    { do: 'see', text: 'Totals' },
    { do: 'turn to', tab: 'Conversation' },
  ],
  end: { sees: ['<img src=x onerror=alert(1)>', '**printers**'] },
};

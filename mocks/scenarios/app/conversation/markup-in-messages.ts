import type { AppScenario } from '../../../helpdesk/scenarios/scenario.ts';

export const scenario: AppScenario = {
  id: 'markup-in-messages',
  about: 'payload',
  title: 'A message contains markup that would run',
  reason: 'Message text is shown as text.',
  start: { conversation: 1033 },
  steps: [{ do: 'turn to', tab: 'conversation' }],
  end: { sees: ['<img src=x onerror=alert(1)>', 'on to our printers.'] },
};

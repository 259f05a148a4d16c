import type { Scenario } from './scenario.ts';

export const scenario: Scenario = {
  id: 'address-that-would-run',
  about: 'payload',
  title: 'A custom attribute of the kind link holds a script',
  reason: 'Only web addresses become links.',
  start: { conversation: 1033 },
  steps: [{ do: 'see', text: 'Totals' }],
  end: { sees: ['javascript:alert(document.domain)'] },
};

import type { AppScenario } from '../../../helpdesk/scenarios/scenario.ts';

export const scenario: AppScenario = {
  id: 'address-that-would-run',
  about: 'payload',
  title: 'A custom attribute of the type link holds a script',
  reason: 'Only web addresses become links.',
  start: { conversation: 1033 },
  steps: [],
  end: { sees: ['javascript:alert(document.domain)'] },
};

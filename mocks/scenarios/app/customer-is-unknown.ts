import type { AppScenario } from '../../helpdesk/scenarios/scenario.ts';
import { texts } from '../../../src/shell/texts.ts';

export const scenario: AppScenario = {
  id: 'customer-is-unknown',
  about: 'payload',
  title: 'No customer has this address',
  reason: 'The agent sees what was looked for.',
  start: { conversation: 1037 },
  steps: [],
  end: { sees: [texts.noCustomer.title, 'dmitri.volkov@example.com'] },
};

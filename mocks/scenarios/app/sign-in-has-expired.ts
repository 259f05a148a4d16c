import type { AppScenario } from '../../helpdesk/scenarios/scenario.ts';
import { failureText } from '../../../src/shell/failure-text.ts';

export const scenario: AppScenario = {
  id: 'sign-in-has-expired',
  about: 'data API',
  title: 'The data API wants another token',
  reason: 'The agent learns what to do.',
  start: { conversation: 1042, dataApi: { customers: 'unauthorized' } },
  steps: [],
  end: { sees: ['Anna Lindqvist', failureText({ kind: 'unauthorized' }).title] },
};

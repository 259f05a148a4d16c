import type { AppScenario } from '../../helpdesk/scenarios/scenario.ts';
import { failureText } from '../../../src/shell/failure-text.ts';

export const scenario: AppScenario = {
  id: 'answer-is-no-json',
  about: 'data API',
  title: 'The data API’s answer is cut off',
  reason: 'An answer is unknown until it is read.',
  start: { conversation: 1042, dataApi: { customers: 'brokenJson' } },
  steps: [],
  end: { sees: [failureText({ kind: 'contract', problem: { path: '', expected: '' } }).title] },
};

import type { AppScenario } from '../../helpdesk/scenarios/scenario.ts';
import { failureText } from '../../../src/shell/failure-text.ts';

export const scenario: AppScenario = {
  id: 'answer-is-not-json',
  about: 'data API',
  title: 'The data API’s answer is cut off',
  reason: 'The app says that the data could not be read.',
  start: { conversation: 1042, dataApi: { customers: 'brokenJson' } },
  steps: [],
  end: { sees: [failureText({ kind: 'contract', problem: { path: '', expected: '' } }).title] },
};

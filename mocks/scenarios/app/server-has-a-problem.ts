import type { AppScenario } from '../../helpdesk/scenarios/scenario.ts';
import { failureText } from '../../../src/shell/failure-text.ts';

export const scenario: AppScenario = {
  id: 'server-has-a-problem',
  about: 'data API',
  title: 'The data API answers with an error',
  reason: 'The head of the page, which comes from the helpdesk, stays.',
  start: { conversation: 1042, dataApi: { customers: 'serverError' } },
  steps: [],
  end: { sees: ['Anna Lindqvist', failureText({ kind: 'server', status: 500 }).title] },
};

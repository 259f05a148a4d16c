import type { AppScenario } from '../../helpdesk/scenarios/scenario.ts';
import { failureText } from '../../../src/shell/failure-text.ts';

const { title, text } = failureText({ kind: 'rate-limited', retryAfter: 2000 });

export const scenario: AppScenario = {
  id: 'too-many-requests',
  about: 'data API',
  title: 'The data API says when to try again',
  reason: 'The agent reads how long to wait, and is not left in a loop.',
  start: { conversation: 1042, dataApi: { customers: 'rateLimited' } },
  steps: [],
  end: { sees: [title, text] },
};

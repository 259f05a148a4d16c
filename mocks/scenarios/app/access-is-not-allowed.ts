import type { AppScenario } from '../../helpdesk/scenarios/scenario.ts';
import { texts as customer } from '../../../src/app/customer/texts.ts';
import { failureText } from '../../../src/shell/failure-text.ts';

export const scenario: AppScenario = {
  id: 'access-is-not-allowed',
  about: 'data API',
  title: 'The data API does not let this agent see the customer',
  reason: 'The agent learns whom to ask.',
  start: { conversation: 1042, dataApi: { customers: 'forbidden' } },
  steps: [],
  end: {
    sees: ['Anna Lindqvist', failureText({ kind: 'forbidden' }).title],
    never: [customer.tier('gold')],
  },
};

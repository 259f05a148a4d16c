import type { AppScenario } from '../../helpdesk/scenarios/scenario.ts';
import { texts as customer } from '../../../src/app/customer/texts.ts';
import { failureText } from '../../../src/shell/failure-text.ts';
import { texts } from '../../../src/shell/texts.ts';

const { title } = failureText({ kind: 'unreachable' });

export const scenario: AppScenario = {
  id: 'data-cannot-be-reached',
  about: 'data API',
  title: 'There is no connection to the data API at first',
  reason: 'An error has a sentence and a next step.',
  start: { conversation: 1042, dataApi: { customers: 'offline' } },
  steps: [
    { do: 'see', text: title },
    { do: 'data-api', faults: {} },
    { do: 'press', button: texts.tryAgain },
  ],
  end: { sees: ['Anna Lindqvist', customer.tier('gold')], gone: [title] },
};

import { laterTexts } from '../../../../src/shell/screens/later-texts.ts';
import { texts as customer } from '../../../../src/app/customer/texts.ts';
import { texts } from '../../../../src/shell/texts.ts';
import type { AppScenario } from '../../../helpdesk/scenarios/scenario.ts';

export const scenario: AppScenario = {
  id: 'contact-changes',
  about: 'payload',
  title: 'The helpdesk files the conversation under another contact',
  reason: 'The agent is asked first, and nothing is looked up before they go on.',
  start: { conversation: 1042 },
  steps: [
    { do: 'see', text: customer.tier('gold') },
    { do: 'change', what: 'contact' },
    { do: 'refresh' },
    { do: 'see', text: laterTexts.changed.other },
    { do: 'see', text: customer.tier('gold') },
    { do: 'press', button: laterTexts.changed.goOn },
  ],
  end: { sees: [texts.noCustomer.title, 'Robin Vale'], gone: [customer.tier('gold')] },
};

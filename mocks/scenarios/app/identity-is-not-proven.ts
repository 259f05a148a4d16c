import type { AppScenario } from '../../helpdesk/scenarios/scenario.ts';
import { texts as customer } from '../../../src/app/customer/texts.ts';
import { laterTexts } from '../../../src/shell/screens/later-texts.ts';
import { texts } from '../../../src/shell/texts.ts';

export const scenario: AppScenario = {
  id: 'identity-is-not-proven',
  about: 'payload',
  title: 'On the web widget a visitor typed an address that fits several customers',
  reason: 'The agent reads that it is not verified, and chooses; the app does not guess.',
  start: { conversation: 1038 },
  steps: [],
  end: {
    sees: [texts.identity.unverified, laterTexts.several.title(3), laterTexts.several.text],
    never: [customer.tier('gold')],
  },
};

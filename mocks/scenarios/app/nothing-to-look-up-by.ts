import type { AppScenario } from '../../helpdesk/scenarios/scenario.ts';
import { texts } from '../../../src/shell/texts.ts';

export const scenario: AppScenario = {
  id: 'nothing-to-look-up-by',
  about: 'payload',
  title: 'The visitor left neither an email address nor a phone number',
  reason: 'The app says what is missing and does not search.',
  start: { conversation: 1036 },
  steps: [],
  end: { sees: [texts.nothingToLookUpBy.title, 'wandering-sun-42'] },
};

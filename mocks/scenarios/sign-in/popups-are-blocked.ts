import type { SignInScenario } from '../../helpdesk/scenarios/scenario.ts';
import { texts } from '../../../src/shell/sign-in/texts.ts';

export const scenario: SignInScenario = {
  id: 'popups-are-blocked',
  about: 'sign-in',
  title: 'The helpdesk blocks pop-up windows',
  reason: 'A click that opens nothing says why.',
  start: { conversation: 1042, signIn: 'blocked' },
  steps: [{ do: 'press', button: texts.signIn }],
  end: { sees: [texts.blocked.title, texts.signInAgain] },
};

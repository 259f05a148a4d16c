import type { SignInScenario } from '../../helpdesk/scenarios/scenario.ts';
import { texts } from '../../../src/shell/sign-in/texts.ts';

export const scenario: SignInScenario = {
  id: 'provider-refuses',
  about: 'sign-in',
  title: 'The provider refuses the agent',
  reason: 'They learn what to do, and can try again.',
  start: { conversation: 1042, signIn: 'on' },
  steps: [
    { do: 'press', button: texts.signIn },
    { do: 'in the window', press: 'Refuse' },
  ],
  end: { sees: [texts.refused('').title, texts.signInAgain], gone: [texts.signedInAs] },
};

import type { SignInScenario } from '../../helpdesk/scenarios/scenario.ts';
import { people } from '../../helpdesk/provider/people.ts';
import { texts } from '../../../src/shell/sign-in/texts.ts';

export const scenario: SignInScenario = {
  id: 'provider-cuts-the-window-off',
  about: 'sign-in',
  title: 'The provider cuts its window off from the app',
  reason:
    'A second click fetches the answer: it is not lost, and the agent need not sign in twice.',
  start: { conversation: 1042, signIn: 'cut-off' },
  steps: [
    { do: 'press', button: texts.signIn },
    { do: 'in the window', press: people[0].name },
    { do: 'press', button: texts.outOfReach.proceed },
  ],
  end: { sees: [texts.signedInAs], gone: [texts.reasons['never-started'].title] },
};

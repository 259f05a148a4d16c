import type { SignInScenario } from '../../helpdesk/scenarios/scenario.ts';
import { people } from '../../helpdesk/provider/people.ts';
import { texts } from '../../../src/shell/sign-in/texts.ts';

export const scenario: SignInScenario = {
  id: 'session-runs-out',
  about: 'sign-in',
  title: 'The session runs out, and cannot be renewed',
  reason: 'What was loaded stays on the screen, marked as old.',
  start: { conversation: 1042, signIn: 'no-renewal,10s' },
  steps: [
    { do: 'press', button: texts.signIn },
    { do: 'in the window', press: people[0].name },
    { do: 'see', text: texts.signedInAs },
    { do: 'wait', longerThan: 'tokenLife' },
    { do: 'refresh' },
  ],
  end: { sees: [texts.reasons.expired.title, texts.keepsOld], gone: [texts.signedInAs] },
};

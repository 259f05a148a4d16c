import type { SignInScenario } from '../../helpdesk/scenarios/scenario.ts';
import { people } from '../../helpdesk/provider/people.ts';
import { texts } from '../../../src/shell/sign-in/texts.ts';

export const scenario: SignInScenario = {
  id: 'token-for-another-api',
  about: 'sign-in',
  title: 'The provider gives tokens for another API',
  reason: 'It is asked twice and no more, and the screen names what has to be mended.',
  start: { conversation: 1042, signIn: 'another-api' },
  steps: [
    { do: 'press', button: texts.signIn },
    { do: 'in the window', press: people[0].name },
  ],
  end: { sees: [texts.reasons.rejected.title, 'aud'], gone: [texts.signedInAs] },
};

import type { SignInScenario } from '../../helpdesk/scenarios/scenario.ts';
import { people } from '../../helpdesk/provider/people.ts';
import { texts } from '../../../src/shell/sign-in/texts.ts';

export const scenario: SignInScenario = {
  id: 'answer-of-a-renewal-is-lost',
  about: 'sign-in',
  title: 'The answer of a renewal is lost, and the provider forgives nothing',
  reason: 'The session is over then. The agent signs in again, and loses nothing on the screen.',
  start: { conversation: 1042, signIn: 'strict,loses-renewal,10s' },
  steps: [
    { do: 'press', button: texts.signIn },
    { do: 'in the window', press: people[0].name },
    { do: 'see', text: texts.signedInAs },
    { do: 'wait', longerThan: 'tokenLife' },
    { do: 'refresh' },
  ],
  end: { sees: [texts.reasons.expired.title, texts.keepsOld], gone: [texts.signedInAs] },
};

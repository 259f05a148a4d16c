import type { SignInScenario } from '../../helpdesk/scenarios/scenario.ts';
import { people } from '../../helpdesk/provider/people.ts';
import { texts } from '../../../src/shell/sign-in/texts.ts';

export const scenario: SignInScenario = {
  id: 'signed-out',
  about: 'sign-in',
  title: 'The agent signs in, and out again',
  reason: 'The contact is there from the beginning, and the data only between the two.',
  start: { conversation: 1042, signIn: 'on' },
  steps: [
    { do: 'see', text: texts.reasons['never-started'].title },
    { do: 'press', button: texts.signIn },
    { do: 'in the window', press: people[0].name },
    { do: 'see', text: texts.signedInAs },
    { do: 'press', button: texts.signOut },
  ],
  end: { sees: [texts.reasons['signed-out'].title, texts.signIn], gone: [texts.signedInAs] },
};

import type { SignInScenario } from '../../helpdesk/scenarios/scenario.ts';
import { people } from '../../helpdesk/provider/people.ts';
import { texts } from '../../../src/shell/sign-in/texts.ts';

export const scenario: SignInScenario = {
  id: 'another-user',
  about: 'sign-in',
  title: 'The agent signs in as someone else',
  reason:
    'They are warned and not kept out: colleagues share computers, and some use several addresses.',
  start: { conversation: 1042, signIn: 'on' },
  steps: [
    { do: 'press', button: texts.signIn },
    { do: 'in the window', press: people[1].name },
    { do: 'see', text: texts.otherUser('', '').title },
    { do: 'press', button: texts.useAnother },
    { do: 'press', button: texts.signIn },
    { do: 'in the window', press: people[0].name },
    { do: 'see', text: texts.signedInAs },
  ],
  end: { sees: [texts.signedInAs, people[0].email], gone: [texts.otherUser('', '').title] },
};

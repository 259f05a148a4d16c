import type { SignInScenario } from '../../helpdesk/scenarios/scenario.ts';
import { people } from '../../helpdesk/provider/people.ts';
import { texts } from '../../../src/shell/sign-in/texts.ts';

export const scenario: SignInScenario = {
  id: 'switched-while-signing-in',
  about: 'sign-in',
  title: 'The conversation is switched while the agent signs in',
  reason: 'The frame that waited is gone. The next one needs a click, and no typing.',
  start: { conversation: 1042, signIn: 'on' },
  steps: [
    { do: 'press', button: texts.signIn },
    { do: 'open', conversation: 1041 },
    { do: 'in the window', press: people[0].name },
    { do: 'show', tab: 'app' },
    { do: 'press', button: texts.signIn },
  ],
  end: { sees: [texts.signedInAs], gone: [texts.reasons['never-started'].title] },
};

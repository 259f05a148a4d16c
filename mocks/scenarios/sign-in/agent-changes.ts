import type { SignInScenario } from '../../helpdesk/scenarios/scenario.ts';
import { people } from '../../helpdesk/provider/people.ts';
import { texts } from '../../../src/shell/sign-in/texts.ts';

export const scenario: SignInScenario = {
  id: 'agent-changes',
  about: 'sign-in',
  title: 'Another agent comes to the helpdesk',
  reason: 'No one goes on with the session of the agent before.',
  start: { conversation: 1042, signIn: 'on' },
  steps: [
    { do: 'press', button: texts.signIn },
    { do: 'in the window', press: people[0].name },
    { do: 'see', text: texts.signedInAs },
    {
      do: 'learn',
      context: { currentAgent: { id: 5, name: people[1].name, email: people[1].email } },
    },
    { do: 'refresh' },
  ],
  end: { sees: [texts.reasons['agent-changed'].title, texts.signIn], gone: [texts.signedInAs] },
};

import type { WireScenario } from '../../helpdesk/scenarios/scenario.ts';

export const scenario: WireScenario = {
  id: 'new-message-is-pushed',
  about: 'generations',
  title: 'The customer writes, and a helpdesk that pushes every change sends it to the app',
  reason: 'The agent stays where they are and sees the message.',
  start: { conversation: 1042, profile: 'pushes-every-change' },
  steps: [
    { do: 'wait until', facts: { status: 'context-received', 'contact.name': 'Anna Lindqvist' } },
    { do: 'change', what: 'message' },
  ],
  end: {
    facts: {
      'conversation.messages.-1.content': 'One more thing: could you call me back before five?',
      renewals: 0,
      'changes.contact': 1,
    },
  },
};

import type { WireScenario } from '../../helpdesk/scenarios/scenario.ts';

export const scenario: WireScenario = {
  id: 'new-message-is-not-pushed',
  about: 'generations',
  title: 'The customer writes, and the helpdesk does not push it',
  reason: 'Refresh asks the helpdesk.',
  start: { conversation: 1042 },
  steps: [
    { do: 'wait until', facts: { status: 'context-received', 'contact.name': 'Anna Lindqvist' } },
    { do: 'change', what: 'message' },
    {
      do: 'wait until',
      facts: {
        'conversation.messages.-1.content':
          'Perfect. Could you also add a bag of the decaf to that?',
      },
    },
    { do: 'refresh' },
  ],
  end: {
    facts: {
      'conversation.messages.-1.content': 'One more thing: could you call me back before five?',
      renewals: 1,
    },
  },
};

import type { WireScenario } from '../../helpdesk/scenarios/scenario.ts';

export const scenario: WireScenario = {
  id: 'thousand-messages',
  about: 'payload',
  title: 'A thousand messages are loaded',
  reason: 'The agent sees the customer just as quickly, and the latest messages.',
  start: { conversation: 1042, faults: 'long' },
  steps: [],
  end: {
    facts: {
      'contact.name': 'Anna Lindqvist',
      'conversation.messages.length': 100,
      'conversation.messages.-1.content': 'Perfect. Could you also add a bag of the decaf to that?',
      repairs: [],
    },
  },
};

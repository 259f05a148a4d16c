import type { WireScenario } from '../../helpdesk/scenarios/scenario.ts';

export const scenario: WireScenario = {
  id: 'conversation-is-switched',
  about: 'frame',
  title: 'The agent opens other conversations, and the frame is loaded again each time',
  reason: 'Each conversation shows its own customer.',
  start: { conversation: 1042 },
  steps: [
    { do: 'wait until', facts: { status: 'context-received', 'contact.name': 'Anna Lindqvist' } },
    { do: 'open', conversation: 1040 },
    { do: 'show', tab: 'app' },
    { do: 'never again', texts: ['Anna'] },
    { do: 'wait until', facts: { status: 'context-received', 'contact.name': 'Chloé Dubois' } },
    { do: 'open', conversation: 1041 },
    { do: 'show', tab: 'app' },
    { do: 'never again', texts: ['Chloé'] },
  ],
  end: { facts: { 'contact.name': 'Bruno Costa', status: 'context-received' } },
};

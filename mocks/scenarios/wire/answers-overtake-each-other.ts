import type { WireScenario } from '../../helpdesk/scenarios/scenario.ts';

export const scenario: WireScenario = {
  id: 'answers-overtake-each-other',
  about: 'messages',
  title: 'The first answer arrives after the second',
  reason: 'The screen ends with the customer whose conversation is open.',
  start: { conversation: 1040, faults: 'swap' },
  steps: [
    { do: 'wait until', facts: { status: 'context-received', 'contact.name': 'Chloé Dubois' } },
    { do: 'refresh' },
  ],
  end: { facts: { 'contact.name': 'Chloé Dubois', status: 'context-received', asking: false } },
};

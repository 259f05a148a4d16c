import type { WireScenario } from '../../helpdesk/scenarios/scenario.ts';

export const scenario: WireScenario = {
  id: 'late-answer-for-the-previous-conversation',
  about: 'frame',
  title: 'An answer for the previous conversation is on its way when the next one is opened',
  reason: 'A late answer for customer A does not stay under customer B.',
  start: { conversation: 1042, profile: 'living-frame', faults: 'delay:300' },
  steps: [
    { do: 'wait until', facts: { status: 'context-received', 'contact.name': 'Anna Lindqvist' } },
    { do: 'refresh' },
    { do: 'open', conversation: 1040 },
    { do: 'wait until', facts: { 'contact.name': 'Chloé Dubois', asking: false } },
    { do: 'never again', texts: ['Anna', 'Nordlys'] },
    { do: 'wait', longerThan: 'replyWithin' },
  ],
  end: { facts: { 'contact.name': 'Chloé Dubois', status: 'context-received' } },
};

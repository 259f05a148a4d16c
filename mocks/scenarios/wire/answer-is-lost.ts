import type { WireScenario } from '../../helpdesk/scenarios/scenario.ts';

export const scenario: WireScenario = {
  id: 'answer-is-lost',
  about: 'messages',
  title: 'One answer is lost on the way',
  reason: 'The context counts as out of date, and Refresh helps.',
  start: { conversation: 1042 },
  steps: [
    { do: 'wait until', facts: { status: 'context-received', 'contact.name': 'Anna Lindqvist' } },
    { do: 'faults', faults: 'drop' },
    { do: 'refresh' },
    { do: 'wait until', facts: { status: 'stale' } },
    { do: 'refresh' },
  ],
  end: {
    facts: { 'contact.name': 'Anna Lindqvist', status: 'context-received', hostIsSilent: false },
  },
};

import type { WireScenario } from '../../helpdesk/scenarios/scenario.ts';

export const scenario: WireScenario = {
  id: 'json-is-cut-off',
  about: 'messages',
  title: 'The first context arrives cut off, and the next one whole',
  reason: 'The screen gives the reason without any value, and Ask again helps.',
  start: { conversation: 1042, faults: 'malformed' },
  steps: [
    {
      do: 'wait until',
      facts: {
        unanswered: true,
        reasons: [{ kind: 'malformed', path: 'message', expected: 'complete JSON' }],
      },
    },
    { do: 'faults', faults: '' },
    { do: 'refresh' },
  ],
  end: {
    facts: { 'contact.name': 'Anna Lindqvist', status: 'context-received', unanswered: false },
  },
};

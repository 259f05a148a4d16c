import type { WireScenario } from '../../helpdesk/scenarios/scenario.ts';

export const scenario: WireScenario = {
  id: 'phone-context-is-cut-off',
  about: 'mobile',
  title: 'The mobile app’s context arrives cut off',
  reason: 'The screen gives the reason and offers Ask again.',
  start: { conversation: 1042, profile: 'webview-4-0-0', faults: 'malformed' },
  steps: [],
  end: {
    facts: {
      status: 'waiting',
      unanswered: true,
      reasons: [{ kind: 'malformed', path: 'message', expected: 'complete JSON' }],
    },
    never: ['Anna'],
  },
};

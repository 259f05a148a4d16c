import type { WireScenario } from '../../helpdesk/scenarios/scenario.ts';

export const scenario: WireScenario = {
  id: 'never-answers',
  about: 'frame',
  title: 'The helpdesk never sends anything',
  reason: 'No endless spinner: the app says what it knows and offers to ask again.',
  start: { conversation: 1042, profile: 'mute' },
  steps: [
    { do: 'wait until', facts: { unanswered: true, asking: false, requests: 3 } },
    { do: 'refresh' },
  ],
  end: {
    facts: { status: 'waiting', unanswered: true, asking: false, requests: 6, reasons: [] },
    never: ['Anna'],
  },
};

import type { WireScenario } from '../../helpdesk/scenarios/scenario.ts';

export const scenario: WireScenario = {
  id: 'pushes-on-load-only',
  about: 'generations',
  title: 'The helpdesk sends the context once and knows no requests',
  reason: 'No polling: after one unanswered renewal, only Refresh asks.',
  start: { conversation: 1042, profile: 'push-on-load' },
  growsOld: true,
  steps: [
    { do: 'wait until', facts: { status: 'context-received', 'contact.name': 'Anna Lindqvist' } },
    { do: 'wait until', facts: { hostIsSilent: true } },
    { do: 'refresh' },
  ],
  end: {
    facts: { 'contact.name': 'Anna Lindqvist', status: 'stale', hostIsSilent: true, renewals: 2 },
  },
};

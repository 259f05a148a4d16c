import type { WireScenario } from '../../helpdesk/scenarios/scenario.ts';

export const scenario: WireScenario = {
  id: 'phone-is-asked-again',
  about: 'mobile',
  title: 'The agent refreshes on the phone',
  reason: 'Requests reach the mobile app through its own channel, and it answers.',
  start: { conversation: 1042, profile: 'webview-4-0-16' },
  steps: [
    { do: 'wait until', facts: { status: 'context-received', 'contact.name': 'Anna Lindqvist' } },
    { do: 'refresh' },
  ],
  end: {
    facts: {
      'contact.name': 'Anna Lindqvist',
      status: 'context-received',
      asking: false,
      renewals: 1,
    },
    never: ['status: "stale"'],
  },
};

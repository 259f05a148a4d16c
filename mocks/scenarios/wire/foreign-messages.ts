import type { WireScenario } from '../../helpdesk/scenarios/scenario.ts';

export const scenario: WireScenario = {
  id: 'foreign-messages',
  about: 'messages',
  title: 'Browser extensions, tools and the app’s own request come as messages too',
  reason: 'A message that is not a context is ignored, and is not an error.',
  start: { conversation: 1042 },
  steps: [
    { do: 'wait until', facts: { status: 'context-received', 'contact.name': 'Anna Lindqvist' } },
    {
      do: 'post',
      messages: [
        null,
        0,
        42,
        true,
        '',
        'hello',
        '{',
        '[]',
        'null',
        '{"event":"other"}',
        { type: 'webpackOk' },
        [],
        'snypto-dashboard-app:fetch-info',
        '{"event":"appContext"',
      ],
    },
    { do: 'refresh' },
  ],
  end: {
    facts: {
      'contact.name': 'Anna Lindqvist',
      status: 'context-received',
      'changes.contact': 1,
      'changes.conversation': 1,
      reasons: [],
      repairs: [],
      renewals: 1,
    },
  },
};

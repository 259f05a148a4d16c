import type { Scenario } from './scenario.ts';

export const scenario: Scenario = {
  id: 'foreign-messages',
  about: 'messages',
  title: 'Browser extensions, tools and the app’s own request come as messages, too',
  reason: 'What is no context is silently not one. It is no error.',
  start: { conversation: 1042 },
  steps: [
    { do: 'see', text: 'Totals' },
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
  ],
  end: { sees: ['Anna Lindqvist', 'Totals', 'Updated'], never: ['could not be read'] },
};

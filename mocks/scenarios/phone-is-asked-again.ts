import type { Scenario } from './scenario.ts';

export const scenario: Scenario = {
  id: 'phone-is-asked-again',
  about: 'mobile',
  title: 'The agent refreshes on the phone',
  reason: 'Requests reach the mobile app through its own channel, and it answers.',
  start: { conversation: 1042, profile: 'webview-4-0-16' },
  steps: [
    { do: 'see', text: 'Totals' },
    { do: 'press', button: 'Refresh' },
    { do: 'see', text: 'Updated just now' },
  ],
  end: { sees: ['Anna Lindqvist', 'Totals'], never: ['May be out of date'] },
};

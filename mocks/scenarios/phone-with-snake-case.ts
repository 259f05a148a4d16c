import type { Scenario } from './scenario.ts';

export const scenario: Scenario = {
  id: 'phone-with-snake-case',
  about: 'mobile',
  title: 'The mobile app from 4.0.16 sends everything in snake_case, keys of attributes included',
  reason: 'Attributes are shown under the keys that the phone has left of them.',
  start: { conversation: 1041, profile: 'webview-4-0-16' },
  steps: [],
  end: { sees: ['Bruno Costa', 'Totals', 'vip_level'] },
};

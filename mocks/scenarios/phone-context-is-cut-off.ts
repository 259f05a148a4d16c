import type { Scenario } from './scenario.ts';

export const scenario: Scenario = {
  id: 'phone-context-is-cut-off',
  about: 'mobile',
  title: 'The mobile app’s context arrives cut off',
  reason: 'The reason is said, and Ask again is there.',
  start: { conversation: 1042, profile: 'webview-4-0-0', faults: 'malformed' },
  steps: [],
  end: { sees: ['The conversation has not arrived', 'complete JSON', 'Ask again'] },
};

import type { Scenario } from './scenario.ts';

export const scenario: Scenario = {
  id: 'phone-has-no-conversation',
  about: 'mobile',
  title: 'The mobile app has neither conversation nor contact at hand',
  reason: 'There is a sentence for it, and a next step.',
  start: { conversation: 1042, profile: 'webview-4-0-16', faults: 'neither' },
  steps: [],
  end: { sees: ['This conversation has no contact'], never: ['Anna'] },
};

import type { WireScenario } from '../../helpdesk/scenarios/scenario.ts';

export const scenario: WireScenario = {
  id: 'phone-has-no-conversation',
  about: 'mobile',
  title: 'The mobile app has neither conversation nor contact',
  reason: 'The screen says so, with a next step.',
  start: { conversation: 1042, profile: 'webview-4-0-16', faults: 'neither' },
  steps: [],
  end: {
    facts: { contactIsMissing: true, contact: undefined, conversation: undefined },
    never: ['Anna'],
  },
};

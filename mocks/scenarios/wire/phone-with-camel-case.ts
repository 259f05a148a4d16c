import type { WireScenario } from '../../helpdesk/scenarios/scenario.ts';

export const scenario: WireScenario = {
  id: 'phone-with-camel-case',
  about: 'mobile',
  title: 'The mobile app up to 4.0.15 sends records in camelCase',
  reason: 'The page is not a frame and is its own parent, and it is embedded nevertheless.',
  start: { conversation: 1041, profile: 'webview-4-0-0' },
  steps: [],
  end: {
    facts: {
      'contact.name': 'Bruno Costa',
      status: 'context-received',
      'contact.custom_attributes.vipLevel': 3,
      'conversation.unread_count': 3,
    },
  },
};

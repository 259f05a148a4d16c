import type { WireScenario } from '../../helpdesk/scenarios/scenario.ts';

export const scenario: WireScenario = {
  id: 'phone-with-snake-case',
  about: 'mobile',
  title: 'The mobile app from 4.0.16 sends everything in snake_case, keys of attributes included',
  reason: 'Attributes are shown under the keys that the phone sends.',
  start: { conversation: 1041, profile: 'webview-4-0-16' },
  steps: [],
  end: {
    facts: {
      'contact.name': 'Bruno Costa',
      status: 'context-received',
      'contact.custom_attributes.vip_level': 3,
      'conversation.unread_count': 3,
    },
  },
};

import type { WireScenario } from '../../helpdesk/scenarios/scenario.ts';

export const scenario: WireScenario = {
  id: 'changes-are-held-while-hidden',
  about: 'generations',
  title: 'Theme and attribute definitions change while the agent looks at another tab',
  reason: 'What the helpdesk held back comes once, when the tab is shown.',
  start: { conversation: 1042 },
  steps: [
    {
      do: 'wait until',
      facts: {
        'contact.name': 'Anna Lindqvist',
        theme: 'light',
        'customAttributes.0.attribute_display_name': 'Plan',
      },
    },
    { do: 'show', tab: 'messages' },
    { do: 'change', what: 'theme' },
    { do: 'change', what: 'definitions' },
    { do: 'wait until', facts: { theme: 'light' } },
    { do: 'show', tab: 'app' },
  ],
  end: {
    facts: {
      'contact.name': 'Anna Lindqvist',
      theme: 'dark',
      'customAttributes.0.attribute_display_name': 'Price list',
    },
  },
};

import type { Scenario } from './scenario.ts';

export const scenario: Scenario = {
  id: 'changes-are-held-while-hidden',
  about: 'generations',
  title: 'Theme and attribute definitions change while the agent looks at another tab',
  reason: 'What the helpdesk held back comes once, when the tab is shown.',
  start: { conversation: 1042 },
  steps: [
    { do: 'see', text: 'Plan' },
    { do: 'show', tab: 'messages' },
    { do: 'change', what: 'theme' },
    { do: 'change', what: 'definitions' },
    { do: 'show', tab: 'app' },
  ],
  end: { sees: ['Anna Lindqvist', 'Price list'] },
};

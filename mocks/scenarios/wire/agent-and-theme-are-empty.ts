import type { WireScenario } from '../../helpdesk/scenarios/scenario.ts';

export const scenario: WireScenario = {
  id: 'agent-and-theme-are-empty',
  about: 'brands',
  title: 'The helpdesk sends null for the agent and an empty theme',
  reason: 'What the app does not need may be missing.',
  start: {
    conversation: 1042,
    contexts: { 1042: { currentAgent: null, theme: '', customAttributes: [] } },
  },
  steps: [],
  end: {
    facts: {
      'contact.name': 'Anna Lindqvist',
      status: 'context-received',
      currentAgent: undefined,
      theme: undefined,
      customAttributes: [],
    },
  },
};

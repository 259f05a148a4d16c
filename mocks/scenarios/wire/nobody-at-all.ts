import type { WireScenario } from '../../helpdesk/scenarios/scenario.ts';

export const scenario: WireScenario = {
  id: 'nobody-at-all',
  about: 'brands',
  title: 'The helpdesk sends null for both conversation and contact',
  reason: 'There is a sentence for it, and a next step.',
  start: { conversation: 1042, contexts: { 1042: { conversation: null, contact: null } } },
  steps: [],
  end: {
    facts: { contactIsMissing: true, contact: undefined, conversation: undefined },
    never: ['Anna'],
  },
};

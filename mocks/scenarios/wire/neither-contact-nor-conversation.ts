import type { WireScenario } from '../../helpdesk/scenarios/scenario.ts';

export const scenario: WireScenario = {
  id: 'neither-contact-nor-conversation',
  about: 'brands',
  title: 'The helpdesk sends null for both conversation and contact',
  reason: 'The screen says so, with a next step.',
  start: { conversation: 1042, contexts: { 1042: { conversation: null, contact: null } } },
  steps: [],
  end: {
    facts: { contactIsMissing: true, contact: undefined, conversation: undefined },
    never: ['Anna'],
  },
};

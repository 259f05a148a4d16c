import type { WireScenario } from '../../helpdesk/scenarios/scenario.ts';

export const scenario: WireScenario = {
  id: 'contact-is-missing',
  about: 'payload',
  title: 'The conversation has no contact',
  reason: 'There is a sentence for it, and the conversation is shown all the same.',
  start: { conversation: 1034 },
  steps: [],
  end: { facts: { contactIsMissing: true, contact: undefined, 'conversation.status': 'snoozed' } },
};

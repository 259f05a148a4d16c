import type { WireScenario } from '../../helpdesk/scenarios/scenario.ts';

export const scenario: WireScenario = {
  id: 'contact-is-missing',
  about: 'payload',
  title: 'The conversation has no contact',
  reason: 'The screen says so, and still shows the conversation.',
  start: { conversation: 1034 },
  steps: [],
  end: { facts: { contactIsMissing: true, contact: undefined, 'conversation.status': 'snoozed' } },
};

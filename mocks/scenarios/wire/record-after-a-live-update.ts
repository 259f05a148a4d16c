import type { WireScenario } from '../../helpdesk/scenarios/scenario.ts';

export const scenario: WireScenario = {
  id: 'record-after-a-live-update',
  about: 'payload',
  title: 'The record has the form that live updates give it, with a secret of the database in it',
  reason: 'Fields change their type during a session; secrets never get past the reader.',
  start: { conversation: 1037 },
  steps: [],
  end: {
    facts: { 'contact.name': 'Dmitri Volkov', 'conversation.meta.assignee.name': 'Greeter' },
    never: ['pretend-pubsub-token-of-dmitri'],
  },
};

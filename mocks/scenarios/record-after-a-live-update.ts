import type { Scenario } from './scenario.ts';

export const scenario: Scenario = {
  id: 'record-after-a-live-update',
  about: 'payload',
  title: 'The record has the form that live updates give it, with a secret of the database in it',
  reason: 'Fields change their type during a session; secrets never get past the reader.',
  start: { conversation: 1037 },
  steps: [
    { do: 'see', text: 'No customer found' },
    { do: 'see', text: 'Greeter' },
  ],
  end: { sees: ['Dmitri Volkov', 'No customer found'], never: ['pretend-pubsub-token-of-dmitri'] },
};

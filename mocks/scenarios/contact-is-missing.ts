import type { Scenario } from './scenario.ts';

export const scenario: Scenario = {
  id: 'contact-is-missing',
  about: 'payload',
  title: 'The conversation has no contact',
  reason: 'There is a sentence for it, and the conversation is shown all the same.',
  start: { conversation: 1034 },
  steps: [],
  end: { sees: ['This conversation has no contact', 'Snoozed'] },
};

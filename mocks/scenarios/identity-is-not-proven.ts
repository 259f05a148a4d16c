import type { Scenario } from './scenario.ts';

export const scenario: Scenario = {
  id: 'identity-is-not-proven',
  about: 'payload',
  title: 'On the web widget a visitor typed a name that fits several customers',
  reason: 'The agent is told that nobody proved it, and chooses; the app does not guess.',
  start: { conversation: 1038 },
  steps: [],
  end: {
    sees: [
      'Identity not verified',
      '3 customers match this contact',
      'Choose who you are talking to.',
    ],
  },
};

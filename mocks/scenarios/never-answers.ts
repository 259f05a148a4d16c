import type { Scenario } from './scenario.ts';

export const scenario: Scenario = {
  id: 'never-answers',
  about: 'frame',
  title: 'The helpdesk never sends anything',
  reason: 'No endless spinner: the app says what was noticed and offers to ask again.',
  start: { conversation: 1042, profile: 'mute' },
  steps: [
    { do: 'see', text: 'The conversation has not arrived' },
    { do: 'press', button: 'Ask again' },
  ],
  end: {
    sees: ['The conversation has not arrived', 'The helpdesk sent nothing at all.'],
    never: ['Anna'],
  },
};

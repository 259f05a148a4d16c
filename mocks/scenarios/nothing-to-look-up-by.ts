import type { Scenario } from './scenario.ts';

export const scenario: Scenario = {
  id: 'nothing-to-look-up-by',
  about: 'payload',
  title: 'The visitor left neither address nor number',
  reason: 'The app says what is missing and searches nothing.',
  start: { conversation: 1036 },
  steps: [],
  end: { sees: ['This contact cannot be looked up', 'wandering-sun-42'] },
};

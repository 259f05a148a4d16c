import { contextOf } from '../helpdesk/context-of.ts';
import { annaWhoseIdentityIsProven as anna } from '../helpdesk/conversations/anna.ts';
import type { Scenario } from './scenario.ts';

export const scenario: Scenario = {
  id: 'first-context-comes-late',
  about: 'frame',
  title: 'The first context comes when the app has already given up',
  reason: 'However late, a context is taken.',
  start: { conversation: 1042, profile: 'mute' },
  steps: [
    { do: 'see', text: 'The conversation has not arrived' },
    {
      do: 'post',
      messages: [JSON.stringify(contextOf(anna, { theme: 'light', definitions: [] }))],
    },
  ],
  end: { sees: ['Anna Lindqvist', 'Totals'], never: ['The conversation has not arrived'] },
};

import { contextOf } from '../helpdesk/context-of.ts';
import { annaWhoseIdentityIsProven as anna } from '../helpdesk/conversations/anna.ts';
import type { Scenario } from './scenario.ts';

export const scenario: Scenario = {
  id: 'encoded-twice',
  about: 'messages',
  title: 'The context is JSON inside JSON',
  reason: 'It is the same context.',
  start: { conversation: 1042, profile: 'mute' },
  steps: [
    { do: 'see', text: 'The conversation has not arrived' },
    {
      do: 'post',
      messages: [
        JSON.stringify(JSON.stringify(contextOf(anna, { theme: 'light', definitions: [] }))),
      ],
    },
  ],
  end: { sees: ['Anna Lindqvist', 'Totals'] },
};

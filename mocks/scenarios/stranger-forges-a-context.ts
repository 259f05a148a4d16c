import type { Scenario } from './scenario.ts';

export const scenario: Scenario = {
  id: 'stranger-forges-a-context',
  about: 'messages',
  title: 'A page of a stranger’s origin posts a context of somebody else',
  reason: 'What another window sends is not even read.',
  // A helpdesk that answers would bring the right one back.
  start: { conversation: 1042, profile: 'push-on-load' },
  steps: [
    { do: 'see', text: 'Totals' },
    { do: 'faults', faults: 'stranger' },
    { do: 'wait', longerThan: 'replyWithin' },
  ],
  end: { sees: ['Anna Lindqvist', 'Totals'], never: ['Bruno'] },
};

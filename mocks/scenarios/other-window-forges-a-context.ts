import type { Scenario } from './scenario.ts';

export const scenario: Scenario = {
  id: 'other-window-forges-a-context',
  about: 'messages',
  title: 'Another window of the helpdesk’s own origin posts a context of somebody else',
  reason: 'The parent window alone may say where the app is: an allowed origin is not enough.',
  // A helpdesk that answers would bring the right one back.
  start: { conversation: 1042, profile: 'push-on-load' },
  steps: [
    { do: 'see', text: 'Totals' },
    { do: 'faults', faults: 'other-window' },
    { do: 'wait', longerThan: 'replyWithin' },
  ],
  end: { sees: ['Anna Lindqvist', 'Totals'], never: ['Bruno'] },
};

import type { WireScenario } from '../../helpdesk/scenarios/scenario.ts';

export const scenario: WireScenario = {
  id: 'other-window-forges-a-context',
  about: 'messages',
  title: 'Another window of the helpdesk’s own origin posts a context of another customer',
  reason: 'Only the parent window may send a context: an allowed origin is not enough.',
  // A helpdesk that answers would bring the right one back.
  start: { conversation: 1042, profile: 'push-on-load' },
  steps: [
    { do: 'wait until', facts: { 'contact.name': 'Anna Lindqvist' } },
    { do: 'faults', faults: 'other-window' },
    { do: 'wait', longerThan: 'replyWithin' },
  ],
  end: {
    facts: { 'contact.name': 'Anna Lindqvist', reasons: [] },
    never: ['Bruno'],
  },
};

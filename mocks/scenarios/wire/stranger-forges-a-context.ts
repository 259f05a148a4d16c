import type { WireScenario } from '../../helpdesk/scenarios/scenario.ts';

export const scenario: WireScenario = {
  id: 'stranger-forges-a-context',
  about: 'messages',
  title: 'A page of a stranger’s origin posts a context of another customer',
  reason: 'What another window sends is not even read.',
  // A helpdesk that answers would bring the right one back.
  start: { conversation: 1042, profile: 'push-on-load' },
  steps: [
    { do: 'wait until', facts: { 'contact.name': 'Anna Lindqvist' } },
    { do: 'faults', faults: 'stranger' },
    { do: 'wait', longerThan: 'replyWithin' },
  ],
  end: {
    facts: { 'contact.name': 'Anna Lindqvist', reasons: [] },
    never: ['Bruno'],
  },
};

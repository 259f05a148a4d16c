import { contextOf } from '../../helpdesk/context-of.ts';
import { annaVerified as anna } from '../../helpdesk/conversations/anna.ts';
import type { WireScenario } from '../../helpdesk/scenarios/scenario.ts';

export const scenario: WireScenario = {
  id: 'first-context-comes-late',
  about: 'frame',
  title: 'The first context comes when the app has already given up',
  reason: 'A context is accepted, however late.',
  start: { conversation: 1042, profile: 'mute' },
  steps: [
    { do: 'wait until', facts: { unanswered: true } },
    {
      do: 'post',
      messages: [JSON.stringify(contextOf(anna, { theme: 'light', definitions: [] }))],
    },
  ],
  end: {
    facts: { 'contact.name': 'Anna Lindqvist', status: 'context-received', unanswered: false },
  },
};

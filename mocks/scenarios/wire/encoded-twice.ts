import { contextOf } from '../../helpdesk/context-of.ts';
import { annaVerified as anna } from '../../helpdesk/conversations/anna.ts';
import type { WireScenario } from '../../helpdesk/scenarios/scenario.ts';

export const scenario: WireScenario = {
  id: 'encoded-twice',
  about: 'messages',
  title: 'The context is JSON inside JSON',
  reason: 'It is the same context.',
  start: { conversation: 1042, profile: 'mute' },
  steps: [
    { do: 'wait until', facts: { status: 'waiting' } },
    {
      do: 'post',
      messages: [
        JSON.stringify(JSON.stringify(contextOf(anna, { theme: 'light', definitions: [] }))),
      ],
    },
  ],
  end: { facts: { 'contact.name': 'Anna Lindqvist', status: 'context-received' } },
};

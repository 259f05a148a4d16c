import { annaVerified as anna } from '../../helpdesk/conversations/anna.ts';
import type { WireScenario } from '../../helpdesk/scenarios/scenario.ts';

const { conversation } = anna;
const ids = [3, 2, 1, 3, 5, 4];
const messages = ids.map((id) => ({
  id,
  content: `Message ${id}`,
  message_type: 0,
  created_at: 1_790_000_000 + id * 60,
  source_id: id === 5 ? 'wamid.4' : `wamid.${id}`,
}));

export const scenario: WireScenario = {
  id: 'messages-unordered-and-twice',
  about: 'payload',
  title: 'Messages come in any order, and some of them twice',
  reason: 'Each is shown once, in the order in which they were written.',
  start: {
    conversation: 1042,
    contexts: { 1042: { conversation: { ...conversation, messages } } },
  },
  steps: [],
  end: { facts: { 'conversation.messages.*.id': [1, 2, 3, 4], repairs: [] } },
};

import { annaVerified as anna } from '../../helpdesk/conversations/anna.ts';
import { chloeUnanswered as chloe } from '../../helpdesk/conversations/chloe.ts';
import type { WireScenario } from '../../helpdesk/scenarios/scenario.ts';

export const scenario: WireScenario = {
  id: 'ids-that-are-text',
  about: 'brands',
  title: 'The brand’s ids are text, and an answer for the previous conversation is late',
  reason: 'An id is what identifies, whatever its type.',
  start: {
    conversation: 1042,
    profile: 'living-frame',
    faults: 'delay:300',
    contexts: {
      1042: { conversation: { ...anna.conversation, id: 'a1d0c1a7-8e52' } },
      1040: { conversation: { ...chloe.conversation, id: 'c90b7c8a-6a1f' } },
    },
  },
  steps: [
    { do: 'wait until', facts: { 'contact.name': 'Anna Lindqvist', status: 'context-received' } },
    { do: 'refresh' },
    { do: 'open', conversation: 1040 },
    { do: 'wait until', facts: { 'contact.name': 'Chloé Dubois', asking: false } },
    { do: 'never again', texts: ['Anna'] },
    { do: 'wait', longerThan: 'replyWithin' },
  ],
  end: {
    facts: { 'contact.name': 'Chloé Dubois', 'conversation.id': 'c90b7c8a-6a1f', repairs: [] },
  },
};

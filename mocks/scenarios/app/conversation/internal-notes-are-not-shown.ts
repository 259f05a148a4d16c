import type { AppScenario } from '../../../helpdesk/scenarios/scenario.ts';

export const scenario: AppScenario = {
  id: 'internal-notes-are-not-shown',
  about: 'payload',
  title: 'There is an internal note among the messages',
  reason: 'The customer may look at the same screen: notes are never on it.',
  start: { conversation: 1042 },
  steps: [{ do: 'turn to', tab: 'conversation' }],
  end: { sees: ['Could you also add a bag of the decaf'], never: ['PostNord lost a pallet'] },
};

import type { AppScenario } from '../../../helpdesk/scenarios/scenario.ts';
import { texts as conversation } from '../../../../src/app/conversation/texts.ts';

export const scenario: AppScenario = {
  id: 'attachments-that-are-null',
  about: 'payload',
  title: 'An upload was taken back and left null among the attachments',
  reason: 'Only real attachments are counted.',
  start: { conversation: 1040 },
  steps: [{ do: 'turn to', tab: 'conversation' }],
  end: { sees: ['1 file'], never: ['2 files', conversation.attachments(2)] },
};

import { annasConversation } from './conversations.ts';
import type { Frame } from './frame.ts';

/** How a shown frame that has just started gets into each state of its life. */
export const FRAME_STATES: readonly (readonly [name: string, enter: (frame: Frame) => void])[] = [
  ['waiting', () => undefined],
  [
    'waiting, unanswered',
    (frame) => {
      frame.pass(7_000);
    },
  ],
  [
    'waiting, asking again',
    (frame) => {
      frame.pass(7_000);
      frame.refresh();
    },
  ],
  [
    'context-received',
    (frame) => {
      frame.post(annasConversation);
    },
  ],
  [
    'refreshing',
    (frame) => {
      frame.post(annasConversation);
      frame.refresh();
    },
  ],
  [
    'stale',
    (frame) => {
      frame.post(annasConversation);
      frame.hide();
      frame.pass(60_000);
      frame.show();
      frame.pass(5_000);
    },
  ],
];

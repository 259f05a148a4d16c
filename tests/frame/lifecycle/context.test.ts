import { expect, test, vi } from 'vitest';
import { createStores } from '../../../src/frame/stores/stores.ts';
import {
  annasConversation,
  annasConversationResolved,
  bensConversation,
} from '../../support/conversations.ts';
import { FRAME_STATES } from '../../support/frame-states.ts';
import { startFrame, type Frame } from '../../support/frame.ts';

test.each(FRAME_STATES)('a context that comes in %s is on screen at once', (_, enter) => {
  const frame = startFrame();
  enter(frame);

  frame.post(annasConversationResolved);

  expect(frame).toMatchObject({ status: 'context-received', unanswered: false });
  expect(frame.context.received?.conversation?.status).toBe('resolved');
});

test.each(FRAME_STATES)('a context that comes in %s while hidden is taken too', (_, enter) => {
  const frame = startFrame();
  enter(frame);
  frame.hide();

  frame.post(bensConversation);

  expect(frame.status).toBe('context-received');
  expect(frame.context.received?.contact?.name).toBe('Ben');
});

test('a context replaces the one before as a whole', () => {
  const frame = startFrame();
  frame.post({ ...annasConversation, theme: 'dark' });

  frame.post({ contact: { id: 12, name: 'Ben' } });

  expect(frame.context.received).toEqual({ contact: { id: 12, name: 'Ben' } });
});

test('the repairs are those of the last context', () => {
  const frame = startFrame();
  frame.post({ ...annasConversation, contact: { id: 11, name: 4 } });

  frame.post(annasConversation);

  expect(frame.context.repairs).toEqual([]);
});

const { conversation, contact, currentAgent } = annasConversation;

const THE_SAME: readonly (readonly [name: string, send: (frame: Frame) => void])[] = [
  [
    'as the same text',
    (frame) => {
      frame.post(annasConversation);
    },
  ],
  [
    'with its members in another order',
    (frame) => {
      frame.post({ currentAgent, contact, conversation });
    },
  ],
  [
    'as an object instead of text',
    (frame) => {
      frame.deliver({ event: 'appContext', data: structuredClone(annasConversation) });
    },
  ],
];

const CONTENT = [
  'conversation',
  'contact',
  'contactIsMissing',
  'currentAgent',
  'customAttributes',
  'theme',
  'repairs',
  'reasons',
] as const;

test.each(THE_SAME)('the same context %s changes nothing on screen', (_, send) => {
  const frame = startFrame();
  frame.post(annasConversation);
  const stores = createStores(frame.actor);
  const notified = vi.fn();
  for (const name of CONTENT) stores[name].subscribe(notified);
  notified.mockClear();

  send(frame);

  expect(notified).not.toHaveBeenCalled();
});

test.each(THE_SAME)('the same context %s is not taken in place of the first', (_, send) => {
  const frame = startFrame();
  frame.post(annasConversation);
  const first = frame.context.received;

  send(frame);

  expect(frame.context.received).toBe(first);
});

test.each(THE_SAME)('the same context %s is fresh for the whole time again', (_, send) => {
  const frame = startFrame();
  frame.post(annasConversation);
  frame.pass(59_000);

  send(frame);
  frame.pass(59_999);

  expect(frame).toMatchObject({ status: 'context-received', asks: 1 });
});

test.each(THE_SAME)('the same context %s answers a renewal', (_, send) => {
  const frame = startFrame();
  frame.post(annasConversation);
  frame.refresh();

  send(frame);

  expect(frame.status).toBe('context-received');
});

test('text that comes again is not read again, also after other messages', () => {
  const frame = startFrame();
  const reading = vi.spyOn(JSON, 'parse');
  frame.post(annasConversation);
  frame.deliver('{"event":"somethingElse"}');
  reading.mockClear();

  frame.post(annasConversation);

  expect(reading).not.toHaveBeenCalled();
});

test('text that differs is read', () => {
  const frame = startFrame();
  frame.post(annasConversation);

  frame.post(bensConversation);

  expect(frame.context.received?.contact?.name).toBe('Ben');
});

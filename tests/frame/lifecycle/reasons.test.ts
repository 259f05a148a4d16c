import { expect, test } from 'vitest';
import { annasConversation } from '../../support/conversations.ts';
import { FRAME_STATES } from '../../support/frame-states.ts';
import { HELPDESK, startFrame } from '../../support/frame.ts';

const TRUNCATED = '{"event":"appContext","data":{"conversation":{"id":4';
const context = JSON.stringify({ event: 'appContext', data: annasConversation });

test('a message from an origin that is not allowed is a reason', () => {
  const frame = startFrame();

  frame.deliver(context, 'https://elsewhere.test');

  expect(frame.context.reasons).toEqual([
    { kind: 'refused', origin: 'https://elsewhere.test', allowed: [HELPDESK] },
  ]);
});

test('a context from an origin that is not allowed is ignored', () => {
  const frame = startFrame();

  frame.deliver(context, 'https://elsewhere.test');

  expect(frame.context.received).toBeUndefined();
});

test('an unreadable context is a reason', () => {
  const frame = startFrame();

  frame.deliver(TRUNCATED);

  expect(frame.context.reasons).toEqual([
    { kind: 'malformed', path: 'message', expected: 'complete JSON' },
  ]);
});

test('a page that is opened by itself has that as its reason from the start', () => {
  const frame = startFrame('by itself');

  expect(frame.context.reasons).toEqual([{ kind: 'not-embedded' }]);
});

test('a page that is embedded has no reason at the start', () => {
  const frame = startFrame();

  expect(frame.context.reasons).toEqual([]);
});

test.each([null, undefined, 7, 'webpackHotUpdate', '{"event":"other"}', {}, []])(
  'a message that is not meant for the app is not a reason: %j',
  (data) => {
    const frame = startFrame();

    frame.deliver(data);

    expect(frame.context.reasons).toEqual([]);
  },
);

test('the same reason is kept once', () => {
  const frame = startFrame();

  frame.deliver(TRUNCATED);
  frame.deliver(context, 'https://elsewhere.test');
  frame.deliver(TRUNCATED);
  frame.deliver(context, 'https://elsewhere.test');

  expect(frame.context.reasons.map(({ kind }) => kind)).toEqual(['malformed', 'refused']);
});

test('the last five reasons are kept', () => {
  const frame = startFrame();
  const origins = [1, 2, 3, 4, 5, 6, 7].map((number) => `https://elsewhere-${number}.test`);

  for (const origin of origins) frame.deliver(context, origin);

  expect(frame.context.reasons).toMatchObject(origins.slice(2).map((origin) => ({ origin })));
});

test('a context clears the reasons', () => {
  const frame = startFrame();
  frame.deliver(TRUNCATED);

  frame.post(annasConversation);

  expect(frame.context.reasons).toEqual([]);
});

test('the same context again clears the reasons too', () => {
  const frame = startFrame();
  frame.post(annasConversation);
  frame.deliver(TRUNCATED);

  frame.post(annasConversation);

  expect(frame.context.reasons).toEqual([]);
});

test.each(FRAME_STATES)('an unreadable context in %s leaves the screen as it is', (_, enter) => {
  const frame = startFrame();
  enter(frame);
  const { status, unanswered, asks } = frame;
  const { received } = frame.context;

  frame.deliver(TRUNCATED);
  frame.deliver(context, 'https://elsewhere.test');

  expect(frame).toMatchObject({ status, unanswered, asks });
  expect(frame.context.received).toBe(received);
});

test('an unreadable context does not answer a request', () => {
  const frame = startFrame();
  frame.deliver(TRUNCATED);

  frame.pass(7_000);

  expect(frame).toMatchObject({ asks: 4, unanswered: true });
});

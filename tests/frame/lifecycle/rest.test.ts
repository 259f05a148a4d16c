import { expect, test } from 'vitest';
import {
  annasConversation,
  annasConversationOpenedEarly,
  bensConversation,
} from '../../support/conversations.ts';
import { startFrame, STARTED_AT } from '../../support/frame.ts';

/*
 * The agent opens the app before the helpdesk has loaded the conversation's messages. The helpdesk says so by a
 * `dataFetched` that is absent, and never reports when it has the rest.
 */

const early = annasConversationOpenedEarly;
const bensOpenedEarly = { ...early, conversation: { ...early.conversation, id: 42 } };

test('the rest of a conversation that was opened early is asked for after a second', () => {
  const frame = startFrame();
  frame.post(early);

  frame.pass(1_000);

  expect(frame).toMatchObject({ asks: 2, status: 'context-received' });
});

test('before a second has passed the rest is not asked for', () => {
  const frame = startFrame();
  frame.post(early);

  frame.pass(999);

  expect(frame.asks).toBe(1);
});

test('the rest is on screen as soon as it comes', () => {
  const frame = startFrame();
  frame.post(early);
  frame.pass(1_000);

  frame.post(annasConversation);

  expect(frame.context.received?.conversation?.dataFetched).toBe(true);
});

test.each([
  ['is loaded', annasConversation],
  ['is missing', { contact: annasConversation.contact }],
])('nothing more is asked for where the conversation %s', (_, data) => {
  const frame = startFrame();
  frame.post(data);

  frame.pass(59_999);

  expect(frame.asks).toBe(1);
});

test('a rest that has come is not asked for again', () => {
  const frame = startFrame();
  frame.post(early);
  frame.pass(1_000);
  frame.post(annasConversation);

  frame.pass(59_999);

  expect(frame.asks).toBe(2);
});

test.each([
  ['that is absent', early],
  ['that is null', { ...early, conversation: { ...early.conversation, dataFetched: null } }],
  ['that is false', { ...early, conversation: { ...early.conversation, dataFetched: false } }],
])(
  'with a dataFetched %s the helpdesk is asked twice, 1 and 4 seconds after it spoke',
  (_, data) => {
    const frame = startFrame();
    frame.post(data);

    for (let second = 1; second < 59; second += 1) {
      const asks = frame.asks;
      frame.pass(1_000);
      if (frame.asks > asks) frame.post(data);
    }

    expect(frame.requests.map(({ at }) => (at - STARTED_AT) / 1_000)).toEqual([0, 1, 5]);
  },
);

test('a request for the rest that is not answered is not repeated before the usual renewal', () => {
  const frame = startFrame();
  frame.post(early);

  frame.pass(59_999);
  expect(frame.asks).toBe(2);
  frame.pass(1);

  expect(frame).toMatchObject({ asks: 3, status: 'refreshing' });
});

test('a page that wakes does not ask for the rest again before the answer', () => {
  const frame = startFrame();
  frame.post(early);
  frame.pass(1_000);

  frame.wake();
  frame.pass(10_000);

  expect(frame.asks).toBe(2);
});

test('a request for the rest that is not answered does not make the context stale', () => {
  const frame = startFrame();
  frame.post(early);

  frame.pass(6_000);

  expect(frame).toMatchObject({ status: 'context-received', context: { hostIsSilent: false } });
});

test('a hidden frame does not ask for the rest', () => {
  const frame = startFrame();
  frame.post(early);
  frame.hide();

  frame.pass(10_000);

  expect(frame.asks).toBe(1);
});

test('a frame that was hidden in between asks for the rest when it is shown', () => {
  const frame = startFrame();
  frame.post(early);
  frame.hide();
  frame.pass(3_000);

  frame.show();
  frame.pass(1_000);

  expect(frame.asks).toBe(2);
});

test('a silent helpdesk is not asked for the rest', () => {
  const frame = startFrame();
  frame.post(annasConversation);
  frame.pass(65_000);

  frame.post(early);
  frame.pass(10_000);

  expect(frame.asks).toBe(2);
});

test('the rest of the next conversation is asked for as often again', () => {
  const frame = startFrame();
  frame.post(early);
  frame.pass(1_000);
  frame.post(early);
  frame.pass(4_000);
  frame.post(early);

  frame.post(bensOpenedEarly);
  frame.pass(1_000);

  expect(frame.asks).toBe(4);
});

test('a change in the same conversation does not restart the requests', () => {
  const frame = startFrame();
  frame.post(early);
  frame.pass(1_000);

  frame.post({ ...early, conversation: { ...early.conversation, status: 'resolved' } });
  frame.pass(3_999);

  expect(frame.asks).toBe(2);
});

test('another conversation that is loaded needs no rest', () => {
  const frame = startFrame();
  frame.post(early);

  frame.post(bensConversation);
  frame.pass(10_000);

  expect(frame.asks).toBe(1);
});

test('in the mobile app, whose answers never change, the rest is not asked for', () => {
  const frame = startFrame('in the mobile app');
  const before = frame.asks;
  frame.post(early);

  frame.pass(10_000);

  expect(frame.asks).toBe(before);
});

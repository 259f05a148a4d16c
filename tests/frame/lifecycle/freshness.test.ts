import { expect, test } from 'vitest';
import { annasConversation } from '../../support/conversations.ts';
import { startFrame, STARTED_AT } from '../../support/frame.ts';

test('a context is fresh until 60 seconds have passed', () => {
  const frame = startFrame();
  frame.post(annasConversation);

  frame.pass(59_999);

  expect(frame).toMatchObject({ status: 'context-received', asks: 1 });
});

test('a context that is 60 seconds old is renewed', () => {
  const frame = startFrame();
  frame.post(annasConversation);

  frame.pass(60_000);

  expect(frame).toMatchObject({ status: 'refreshing', asks: 2 });
});

test('what is known stays on screen while it is renewed', () => {
  const frame = startFrame();
  frame.post(annasConversation);

  frame.refresh();

  expect(frame.context.received?.contact?.name).toBe('Anna Lindqvist');
});

test('a helpdesk that answers is asked once a minute', () => {
  const frame = startFrame();
  frame.post(annasConversation);

  for (let minute = 1; minute <= 10; minute += 1) {
    frame.pass(60_000);
    frame.post(annasConversation);
  }

  expect(frame.requests.map(({ at }) => (at - STARTED_AT) / 60_000)).toEqual([
    0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10,
  ]);
});

test('Refresh renews a fresh context', () => {
  const frame = startFrame();
  frame.post(annasConversation);

  frame.refresh();

  expect(frame).toMatchObject({ status: 'refreshing', asks: 2 });
});

test('Refresh adds no request while one is under way', () => {
  const frame = startFrame();
  frame.post(annasConversation);
  frame.refresh();

  frame.refresh();

  expect(frame.asks).toBe(2);
});

test('a request may take until 5 seconds have passed', () => {
  const frame = startFrame();
  frame.post(annasConversation);
  frame.refresh();

  frame.pass(4_999);

  expect(frame.status).toBe('refreshing');
});

test('a context whose renewal takes 5 seconds is stale', () => {
  const frame = startFrame();
  frame.post(annasConversation);
  frame.refresh();

  frame.pass(5_000);

  expect(frame.status).toBe('stale');
});

test('Refresh renews a stale context', () => {
  const frame = startFrame();
  frame.post(annasConversation);
  frame.pass(65_000);

  frame.refresh();

  expect(frame).toMatchObject({ status: 'refreshing', asks: 3 });
});

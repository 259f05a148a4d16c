import { expect, test } from 'vitest';
import { annasConversation } from '../../support/conversations.ts';
import { startFrame } from '../../support/frame.ts';

/* While a computer sleeps, timers stop and the wall clock does not. */

const HOUR = 3_600_000;

test('a context that grew old in sleep is renewed on waking', () => {
  const frame = startFrame();
  frame.post(annasConversation);
  frame.sleep(60_000);

  frame.wake();

  expect(frame).toMatchObject({ status: 'refreshing', asks: 2 });
});

test('a context that is still fresh after sleep is left alone on waking', () => {
  const frame = startFrame();
  frame.post(annasConversation);
  frame.sleep(59_999);

  frame.wake();

  expect(frame).toMatchObject({ status: 'context-received', asks: 1 });
});

test('a context that grew old in sleep is stale on waking while hidden', () => {
  const frame = startFrame();
  frame.post(annasConversation);
  frame.hide();
  frame.sleep(HOUR);

  frame.wake();

  expect(frame).toMatchObject({ status: 'stale', asks: 1 });
});

test('a context that grew old in sleep is renewed on being shown', () => {
  const frame = startFrame();
  frame.post(annasConversation);
  frame.hide();
  frame.sleep(HOUR);

  frame.show();

  expect(frame).toMatchObject({ status: 'refreshing', asks: 2 });
});

test('a context that grew old in sleep is renewed on being shown, however recent the last request', () => {
  const frame = startFrame();
  frame.post(annasConversation);
  frame.pass(55_000);
  frame.refresh();
  frame.hide();
  frame.sleep(5_000);

  frame.show();

  expect(frame).toMatchObject({ status: 'refreshing', asks: 3 });
});

test('a silent helpdesk’s context that grew old in sleep is stale on being shown', () => {
  const frame = startFrame();
  frame.post(annasConversation);
  frame.pass(65_000);
  frame.post(annasConversation);
  frame.hide();
  frame.sleep(HOUR);

  frame.show();

  expect(frame).toMatchObject({ status: 'stale', asks: 2 });
});

test('a silent helpdesk’s context that grew old in sleep is stale on waking', () => {
  const frame = startFrame();
  frame.post(annasConversation);
  frame.pass(65_000);
  frame.post(annasConversation);
  frame.sleep(HOUR);

  frame.wake();

  expect(frame).toMatchObject({ status: 'stale', asks: 2 });
});

test('a renewal that is hidden after sleep leaves an old context stale', () => {
  const frame = startFrame();
  frame.post(annasConversation);
  frame.refresh();
  frame.sleep(HOUR);

  frame.hide();

  expect(frame.status).toBe('stale');
});

test('a renewal goes on after sleep and may still be answered', () => {
  const frame = startFrame();
  frame.post(annasConversation);
  frame.refresh();
  frame.sleep(HOUR);
  frame.wake();

  frame.post(annasConversation);

  expect(frame).toMatchObject({ status: 'context-received', asks: 2 });
});

test('a waiting frame goes on with its series after sleep', () => {
  const frame = startFrame();
  frame.sleep(HOUR);
  frame.wake();

  frame.pass(4_300);

  expect(frame.asks).toBe(4);
});

test('a context that is still fresh after sleep is renewed when the rest of its time has passed', () => {
  const frame = startFrame();
  frame.post(annasConversation);
  frame.sleep(50_000);
  frame.wake();

  frame.pass(10_000);

  expect(frame).toMatchObject({ status: 'refreshing', asks: 2 });
});

test('a context that is still fresh when it is shown after sleep is renewed when the rest of its time has passed', () => {
  const frame = startFrame();
  frame.post(annasConversation);
  frame.pass(45_000);
  frame.refresh();
  frame.hide();
  frame.sleep(9_000);
  frame.show();

  frame.pass(6_000);

  expect(frame).toMatchObject({ status: 'refreshing', asks: 3 });
});

test('Refresh asks for a silent helpdesk’s context that was found old on being shown', () => {
  const frame = startFrame();
  frame.post(annasConversation);
  frame.pass(65_000);
  frame.post(annasConversation);
  frame.hide();
  frame.sleep(HOUR);
  frame.show();

  frame.refresh();

  expect(frame).toMatchObject({ status: 'refreshing', asks: 3 });
});

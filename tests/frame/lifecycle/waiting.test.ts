import { expect, test } from 'vitest';
import { annasConversation } from '../../support/conversations.ts';
import { startFrame, STARTED_AT, type Frame } from '../../support/frame.ts';

const DAY = 86_400_000;

const askedAfter = (frame: Frame) => frame.requests.map(({ at }) => at - STARTED_AT);

test('a frame without a context asks after 0, 0.3, 1.3 and 4.3 seconds and then stops', () => {
  const frame = startFrame();

  frame.pass(DAY);

  expect(askedAfter(frame)).toEqual([0, 300, 1_300, 4_300]);
});

test('until 7 seconds have passed the helpdesk may still answer', () => {
  const frame = startFrame();

  frame.pass(6_999);

  expect(frame.unanswered).toBe(false);
});

test('after 7 seconds without a context the helpdesk counts as not answering', () => {
  const frame = startFrame();

  frame.pass(7_000);

  expect(frame).toMatchObject({ status: 'waiting', unanswered: true });
});

test('Retry asks through the same series again', () => {
  const frame = startFrame();
  frame.pass(10_000);

  frame.refresh();
  frame.pass(DAY);

  expect(askedAfter(frame).slice(4)).toEqual([10_000, 10_300, 11_300, 14_300]);
});

test.each([0, 300, 4_300, 6_999, 7_000])('%i ms into Retry it still shows as unanswered', (ms) => {
  const frame = startFrame();
  frame.pass(7_000);
  frame.refresh();

  frame.pass(ms);

  expect(frame).toMatchObject({ status: 'waiting', unanswered: true });
});

test('while a series runs another Retry adds no request', () => {
  const frame = startFrame();
  frame.pass(7_000);
  frame.refresh();

  frame.refresh();

  expect(frame.asks).toBe(5);
});

test('before it is unanswered a refresh adds no request', () => {
  const frame = startFrame();

  frame.refresh();

  expect(frame.asks).toBe(1);
});

test('Retry works again after an unanswered Retry', () => {
  const frame = startFrame();
  frame.pass(7_000);
  frame.refresh();
  frame.pass(7_000);

  frame.refresh();

  expect(askedAfter(frame).at(-1)).toBe(14_000);
});

test('a context ends the series', () => {
  const frame = startFrame();
  frame.pass(300);

  frame.post(annasConversation);
  frame.pass(59_999);

  expect(frame.asks).toBe(2);
});

test('a context that comes a day late is shown', () => {
  const frame = startFrame();
  frame.pass(DAY);

  frame.post(annasConversation);

  expect(frame).toMatchObject({ status: 'context-received', unanswered: false });
});

test('a frame that is hidden while it waits stops asking', () => {
  const frame = startFrame();

  frame.hide();
  frame.pass(DAY);

  expect(frame.asks).toBe(1);
});

test('a helpdesk that is not asked does not count as not answering', () => {
  const frame = startFrame();

  frame.hide();
  frame.pass(DAY);

  expect(frame.unanswered).toBe(false);
});

test('a waiting frame that is shown again begins its series again', () => {
  const frame = startFrame();
  frame.hide();
  frame.pass(60_000);

  frame.show();
  frame.pass(DAY);

  expect(askedAfter(frame).slice(1)).toEqual([60_000, 60_300, 61_300, 64_300]);
});

test('an unanswered frame that is shown again asks in place', () => {
  const frame = startFrame();
  frame.pass(7_000);
  frame.hide();
  frame.pass(1_000);

  frame.show();
  frame.pass(DAY);

  expect(askedAfter(frame).slice(4)).toEqual([8_000, 8_300, 9_300, 12_300]);
  expect(frame.unanswered).toBe(true);
});

test('a Retry during which the frame is hidden stops asking and stays unanswered', () => {
  const frame = startFrame();
  frame.pass(7_000);
  frame.refresh();

  frame.hide();
  frame.pass(DAY);

  expect(frame).toMatchObject({ asks: 5, unanswered: true });
});

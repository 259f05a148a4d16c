import { expect, test } from 'vitest';
import { MOST_MESSAGES } from '../../../src/frame/host/newest-messages.ts';
import { readMessage } from '../../../src/frame/host/read-message.ts';

const OLDER = 5;

function readingOf(messages: readonly unknown[]) {
  const reading = readMessage({ event: 'appContext', data: { conversation: { id: 7, messages } } });
  if (reading.kind !== 'context') throw new Error('This is no context.');
  return reading;
}

const thread: object[] = Array.from({ length: MOST_MESSAGES + OLDER }, (_, id) => ({
  id,
  content: `${id}`,
}));

test('of a long thread the newest messages are read', () => {
  const { context } = readingOf(thread);
  expect(context.conversation).toStrictEqual({ id: 7, messages: thread.slice(OLDER) });
});

test('a thread as long as may be is read whole', () => {
  const { context } = readingOf(thread.slice(OLDER));
  expect(context.conversation?.messages).toHaveLength(MOST_MESSAGES);
});

test('a repair names the message by its place in what was sent', () => {
  const { repairs } = readingOf(thread.with(OLDER + 3, { id: 3, content: 'x', status: 4 }));
  expect(repairs).toStrictEqual([
    { path: `data.conversation.messages.${OLDER + 3}.status`, expected: 'string' },
  ]);
});

test('what is wrong with an older message is nobody’s concern', () => {
  const { repairs } = readingOf(thread.with(OLDER - 1, { id: {}, content: 'x' }));
  expect(repairs).toEqual([]);
});

test('a repair beside a long thread keeps its own place', () => {
  const conversation = { id: 7, messages: thread, labels: ['vip', 4] };
  expect(readMessage({ event: 'appContext', data: { conversation } })).toMatchObject({
    repairs: [{ path: 'data.conversation.labels.1', expected: 'string' }],
  });
});

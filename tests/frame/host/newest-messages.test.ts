import fc from 'fast-check';
import { expect, test } from 'vitest';
import { MAX_MESSAGES } from '../../../src/frame/host/newest-messages.ts';
import { readMessage } from '../../../src/frame/host/read-message.ts';
import { hold } from '../../support/chance.ts';

const OLDER = 5;

interface Sent {
  readonly id: number | string;
  readonly created_at?: number;
  readonly source_id?: string | null;
  readonly content?: string;
}

function readingOf(messages: readonly unknown[]) {
  const reading = readMessage({ event: 'appContext', data: { conversation: { id: 7, messages } } });
  if (reading.kind !== 'context') throw new Error('This is not a context.');
  return reading;
}

function idsOf(messages: readonly unknown[]) {
  return readingOf(messages).context.conversation?.messages?.map(({ id }) => id);
}

/** `m3` was written in minute 3 and has the id 3. */
function m(id: number): Sent {
  return { id, created_at: 1_790_000_000 + id * 60, content: `${id}` };
}

function from(first: number, last: number): Sent[] {
  return Array.from({ length: last - first + 1 }, (_, step) => m(first + step));
}

function range(first: number, last: number): number[] {
  return from(first, last).map(({ id }) => Number(id));
}

const thread = from(1, MAX_MESSAGES + OLDER);

test('only the newest messages of a long thread are read', () => {
  const { context } = readingOf(thread);
  expect(context.conversation).toStrictEqual({ id: 7, messages: thread.slice(OLDER) });
});

test('a thread of the greatest length allowed is read as a whole', () => {
  const { context } = readingOf(thread.slice(OLDER));
  expect(context.conversation?.messages).toHaveLength(MAX_MESSAGES);
});

test.each<readonly [name: string, sent: Sent[], expected: (number | string)[]]>([
  ['out of order, with one twice', [3, 2, 1, 3].map(m), [1, 2, 3]],
  ['as the phone opens a conversation', [...from(1, 20), m(20)], range(1, 20)],
  ['as the phone has it after a while', [...from(4, 23), ...from(1, 20), m(20)], range(1, 23)],
  ['newest first, as the phone has it from a search', from(1, 20).reverse(), range(1, 20)],
  ['after a switch away and back', [...from(1, 5), ...from(1, 5), m(6)], range(1, 6)],
  [
    'three thousand, newest first, each twice',
    [...from(1, 3_000), ...from(1, 3_000)].reverse(),
    range(2_901, 3_000),
  ],
  [
    'delivered by the channel twice',
    [
      { ...m(9), source_id: 'wamid.1' },
      { ...m(8), source_id: 'wamid.1' },
      { ...m(10), source_id: 'wamid.1' },
      { ...m(7), source_id: 'wamid.2' },
    ],
    [7, 8],
  ],
  [
    'of which the phone of old calls the channel’s id sourceId',
    [
      { id: 2, content: 'twice', sourceId: 'wamid.1', createdAt: 60 } as Sent,
      { id: 1, content: 'once', sourceId: 'wamid.1', createdAt: 90 } as Sent,
      { id: 3, content: 'before', createdAt: 30 } as Sent,
    ],
    [3, 1],
  ],
  [
    'that the channel gave no id',
    [1, 2, 3].map((id) => ({ ...m(id), source_id: [null, '', ''][id - 1] ?? null })),
    [1, 2, 3],
  ],
  ['of the same second', [10, 9, 2].map((id) => ({ id, created_at: 60 })), [2, 9, 10]],
  [
    'of the same second, one still being sent',
    ['0b7c8a54-5f5b', 11, 9].map((id) => ({ id, created_at: 60 })),
    [9, 11, '0b7c8a54-5f5b'],
  ],
  [
    'of the same second, whose ids are text',
    ['10', '9', 'b', 'a'].map((id) => ({ id, created_at: 60 })),
    ['9', 'a', 'b', '10'],
  ],
  ['of which one has no time', [m(2), { id: 3 }, m(1)], [3, 1, 2]],
])('messages %s are read once each, oldest first', (_, sent, expected) => {
  expect(idsOf(sent)).toStrictEqual(expected);
});

test('an id as a number equals the same id as text', () => {
  expect(idsOf([m(1), { ...m(1), id: '1' }])).toStrictEqual([1]);
});

test('of two versions of a message the one in front is read: hosts put there what they fetched later', () => {
  const { context } = readingOf([{ ...m(1), content: 'edited' }, m(1)]);
  expect(context.conversation?.messages).toStrictEqual([{ ...m(1), content: 'edited' }]);
});

test('an item that is not a message takes no other’s place', () => {
  const nothing = Array.from({ length: MAX_MESSAGES }, () => ({ created_at: 1_900_000_000 }));
  expect(idsOf([...nothing, m(1), null, m(2)])).toStrictEqual([1, 2]);
});

test('only the end of a list longer than any helpdesk’s is looked at', () => {
  const many = new Array<unknown>(2 ** 31);
  many.push(m(2), m(1));
  expect(idsOf(many)).toStrictEqual([1, 2]);
});

test('a repair names the message by its place in what was sent', () => {
  const wrong = { ...m(MAX_MESSAGES), status: 4 };
  const sent = [...thread.with(MAX_MESSAGES - 1, wrong).reverse(), m(1)];
  expect(readingOf(sent).repairs).toStrictEqual([
    { path: `data.conversation.messages.${OLDER}.status`, expected: 'string' },
  ]);
});

test('a problem of an older message is not reported', () => {
  const { repairs } = readingOf(thread.with(OLDER - 1, { ...m(OLDER), id: {} as number }));
  expect(repairs).toEqual([]);
});

test('a repair beside a long thread keeps its path', () => {
  const conversation = { id: 7, messages: thread, labels: ['vip', 4] };
  expect(readMessage({ event: 'appContext', data: { conversation } })).toMatchObject({
    repairs: [{ path: 'data.conversation.labels.1', expected: 'string' }],
  });
});

/** Few ids and few times, so that most messages have a double or a contemporary. */
const message = fc.record({
  id: fc.oneof(fc.nat(30), fc.nat(30).map(String), fc.constantFrom('b', 'a', 'uuid')),
  created_at: fc.nat(10),
  source_id: fc.constantFrom(null, '', 'one', 'two'),
});

const lists = fc
  .oneof(
    { weight: 20, arbitrary: fc.array(message, { maxLength: 40 }) },
    { weight: 1, arbitrary: fc.array(message, { minLength: 3_000, maxLength: 3_000 }) },
  )
  .chain((sent) =>
    fc.tuple(fc.constant(sent), fc.shuffledSubarray(sent, { minLength: sent.length })),
  );

test('a list in any order and with duplicates is read as each message once, oldest first', async () => {
  await hold(
    fc.property(lists, ([sent, shuffled]) => {
      const all = [...shuffled, ...sent.slice(0, 5)];
      const read = readingOf(all).context.conversation?.messages ?? [];
      const times = read.map(({ created_at }) => created_at ?? 0);

      expect(times).toStrictEqual(times.toSorted((one, other) => one - other));
      expect(new Set(read.map(({ id }) => String(id))).size).toBe(read.length);
      // Of equal ids the first counts.
      const sourceOf = new Map(
        all.toReversed().map((each) => [String(each.id), each.source_id] as const),
      );
      const sources = read.flatMap(({ id }) => sourceOf.get(String(id)) || []);
      expect(new Set(sources).size).toBe(sources.length);
      expect(readingOf(read).context.conversation?.messages).toStrictEqual(read);
      // Of what differs under one id the first counts, so only lists without that are equal in any order.
      const ids = new Set(sent.map(({ id }) => String(id)));
      if (ids.size === sent.length) expect(idsOf(sent)).toStrictEqual(read.map(({ id }) => id));
    }),
    { file: 'host/newest-messages.test.ts', runs: 2_000 },
  );
});

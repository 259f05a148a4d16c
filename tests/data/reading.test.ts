import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { ApiError } from '../../src/data/errors.ts';
import { readPage } from '../../src/data/page.ts';
import { mergePages, readList } from '../../src/data/reading.ts';

const thing = z.object({ id: z.string(), size: z.number() });
const small = { id: 'small', size: 1 };
const large = { id: 'large', size: 9 };

function problemOf(read: () => unknown) {
  try {
    read();
  } catch (error) {
    if (error instanceof ApiError) return error.failure;
    throw error;
  }
  throw new Error('It has been read.');
}

test('a list keeps the order of its items', () => {
  const list = readList(thing, { items: [small, large] });

  expect(list).toEqual({ items: [small, large], unreadable: [] });
});

test('an empty list is a list', () => {
  const list = readList(thing, { items: [] });

  expect(list).toEqual({ items: [], unreadable: [] });
});

test('a page says where the next one begins', () => {
  const page = readPage(thing, { items: [small], nextCursor: 'n2' });

  expect(page).toEqual({ items: [small], unreadable: [], nextCursor: 'n2' });
});

test('the last page says so with null', () => {
  const page = readPage(thing, { items: [small], nextCursor: null });

  expect(page.nextCursor).toBeNull();
});

test.each([7, 0])('a page says that there are %i in all', (total) => {
  expect(readPage(thing, { items: [small], nextCursor: null, total }).total).toBe(total);
});

test.each([undefined, null])('a page’s total may be %j', (total) => {
  expect(readPage(thing, { items: [small], nextCursor: null, total }).total).toBeUndefined();
});

test('a member that the schema does not name is left out', () => {
  const list = readList(thing, { items: [{ ...small, secret: 's' }], total: 1 });

  expect(list).toStrictEqual({ items: [small], unreadable: [] });
});

test.each([
  ['body', 'object', null],
  ['body', 'object', 'text'],
  ['body', 'object', [small]],
  ['body.items', 'array', {}],
  ['body.items', 'array', { items: { 0: small } }],
])('a list without its shape breaks the contract at %s, which is no %s', (path, expected, body) => {
  const failure = problemOf(() => readList(thing, body));

  expect(failure).toEqual({ kind: 'contract', problem: { path, expected } });
});

test.each([{ items: [] }, { items: [], nextCursor: 2 }])(
  'the page %j breaks the contract at its cursor',
  (body) => {
    const failure = problemOf(() => readPage(thing, body));

    expect(failure).toEqual({
      kind: 'contract',
      problem: { path: 'body.nextCursor', expected: 'string' },
    });
  },
);

test('an unreadable item of a list does not hide the others', () => {
  const list = readList(thing, { items: [small, { id: 'odd', size: '9' }, large] });

  expect(list).toEqual({
    items: [small, large],
    unreadable: [{ path: 'items.1.size', expected: 'number' }],
  });
});

test('an unreadable item of a page does not hide the others', () => {
  const page = readPage(thing, { items: [null, small], nextCursor: 'n2' });

  expect(page).toEqual({
    items: [small],
    unreadable: [{ path: 'items.0', expected: 'object' }],
    nextCursor: 'n2',
  });
});

test('an unreadable item reports its first problem', () => {
  const { unreadable } = readList(thing, { items: [{}] });

  expect(unreadable).toEqual([{ path: 'items.0.id', expected: 'string' }]);
});

test('merged pages are one list in their order', () => {
  const list = mergePages([
    { items: [small], unreadable: [] },
    { items: [large], unreadable: [] },
  ]);

  expect(list.items).toEqual([small, large]);
});

test('an item on two pages is merged once', () => {
  const list = mergePages([
    { items: [small, large], unreadable: [] },
    { items: [large, { id: 'third', size: 3 }], unreadable: [] },
  ]);

  expect(list.items.map(({ id }) => id)).toEqual(['small', 'large', 'third']);
});

test('merged pages keep every page’s problems', () => {
  const first = { path: 'items.0', expected: 'object' };
  const second = { path: 'items.3.size', expected: 'number' };

  const list = mergePages([
    { items: [], unreadable: [first] },
    { items: [], unreadable: [second] },
  ]);

  expect(list.unreadable).toEqual([first, second]);
});

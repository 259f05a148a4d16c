import { expect, test } from 'vitest';
import { largestPart } from '../../../src/frame/host/largest-part.ts';

test.each([
  ['a list', { a: { b: [1, 2, 3] }, c: [1, 2] }, ['a', 'b']],
  ['a record', { a: [1], c: { d: { e: 1, f: 2 } } }, ['c', 'd']],
  ['a list in a list', { a: [[1], [1, 2, 3]] }, ['a', 1]],
  ['the first of two', { a: [1], b: [1] }, ['a']],
  ['not the root, which has most members', { a: [], b: 1, c: 2, d: [1] }, ['d']],
])('%s is the largest part', (_, value, path) => {
  expect(largestPart(value)).toStrictEqual(path);
});

test.each([
  ['in what has no members', { a: 1, b: [], c: null }],
  ['in nothing', undefined],
])('%s there is no largest part', (_, value) => {
  expect(largestPart(value)).toStrictEqual([]);
});

test('what is deeper than the schema is not looked at', () => {
  const levels = (count: number, bottom: unknown): unknown =>
    count === 0 ? bottom : { a: levels(count - 1, bottom) };

  expect(largestPart(levels(8, [1, 2]))).toHaveLength(8);
  expect(largestPart(levels(9, [1, 2]))).toHaveLength(1);
});

test('what contains itself is looked at once', () => {
  const value: Record<string, unknown> = { b: [1, 2, 3] };
  value['a'] = { value, other: value };

  expect(largestPart(value)).toStrictEqual(['b']);
});

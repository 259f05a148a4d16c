import { expect, test } from 'vitest';
import { withoutPaths } from '../../../src/frame/host/without-paths.ts';
import { frozen } from '../../support/payloads.ts';

const ORDER = {
  id: 7,
  buyer: { name: 'Anna', phone: null },
  lines: [{ sku: 'vase' }, { sku: 'bowl' }, { sku: 'cup' }],
};

test('a member goes, and its siblings stay', () => {
  expect(withoutPaths(ORDER, [['buyer', 'phone']])).toStrictEqual({
    ...ORDER,
    buyer: { name: 'Anna' },
  });
});

test('an item goes without leaving a hole', () => {
  expect(withoutPaths(ORDER, [['lines', 1]])).toStrictEqual({
    ...ORDER,
    lines: [{ sku: 'vase' }, { sku: 'cup' }],
  });
});

test('several items go by the places they had before', () => {
  const paths = [
    ['lines', 2],
    ['lines', 0],
  ];

  expect(withoutPaths(ORDER, paths)).toStrictEqual({ ...ORDER, lines: [{ sku: 'bowl' }] });
});

test('the owner goes where a required member is missing', () => {
  expect(withoutPaths(ORDER, [['lines', 1, 'price']])).toStrictEqual({
    ...ORDER,
    lines: [{ sku: 'vase' }, { sku: 'cup' }],
  });
});

test('a null owner goes where a member of it is missing', () => {
  expect(withoutPaths(ORDER, [['buyer', 'phone', 'country']])).toStrictEqual({
    ...ORDER,
    buyer: { name: 'Anna' },
  });
});

test.each([
  ['before', [['buyer'], ['buyer', 'name']]],
  ['after', [['buyer', 'name'], ['buyer']]],
])('a whole goes with its members, named %s them', (_, paths) => {
  expect(withoutPaths(ORDER, paths)).toStrictEqual({ id: 7, lines: ORDER.lines });
});

test('a gap in a list goes alone', () => {
  const gap: unknown[] = ['first'];
  gap[2] = 'third';

  expect(withoutPaths({ gap }, [['gap', 1]])).toStrictEqual({ gap: ['first', 'third'] });
});

test('a member that is only inherited counts as missing', () => {
  const value = { inner: Object.create({ phone: 5 }) as object, id: 7 };

  expect(withoutPaths(value, [['inner', 'phone']])).toStrictEqual({ id: 7 });
});

test.each([
  ['no path', []],
  ['the empty path', [[]]],
  ['a missing member of the root', [['price']]],
])('%s takes nothing away', (_, paths) => {
  expect(withoutPaths(ORDER, paths)).toStrictEqual(ORDER);
});

test.each([['text'], [7], [null], [undefined]])('%s has no members to lose', (value) => {
  expect(withoutPaths(value, [['id']])).toBe(value);
});

test('what no path leads into keeps its identity', () => {
  const rest = withoutPaths(ORDER, [['lines', 1, 'sku']]) as typeof ORDER;

  expect(rest.buyer).toBe(ORDER.buyer);
  expect(rest.lines[0]).toBe(ORDER.lines[0]);
});

test('the original is not touched', () => {
  expect(withoutPaths(frozen(ORDER), [['lines', 1], ['buyer', 'phone'], ['id']])).toStrictEqual({
    buyer: { name: 'Anna' },
    lines: [{ sku: 'vase' }, { sku: 'cup' }],
  });
});

test('an own __proto__ beside a path stays a member and becomes no prototype', () => {
  const value = JSON.parse('{"__proto__":{"polluted":true},"id":7,"name":"Anna"}') as unknown;
  const rest = withoutPaths(value, [['name']]) as object;

  expect(Object.keys(rest)).toStrictEqual(['__proto__', 'id']);
  expect(Object.getPrototypeOf(rest)).toBe(Object.prototype);
});

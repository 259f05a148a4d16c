import { expect, test } from 'vitest';
import { exponent, figure, shuffled } from './figures.js';

test('a figure is the median of its values, with the quartiles', () => {
  expect(figure([5, 1, 4, 2, 3])).toEqual({ median: 3, low: 2, high: 4, runs: 5 });
  expect(figure([1, 2]).median).toBe(1.5);
});

test.each([
  [0, 'what costs the same at any size'],
  [1, 'what costs twice as much at twice the size'],
  [2, 'what costs four times as much at twice the size'],
])('the exponent is %d for %s', (power) => {
  const points = [10, 100, 1_000].map((size) => [size, 3 * size ** power] as const);
  expect(exponent(points)).toBeCloseTo(power);
});

test('shuffling keeps every value', () => {
  expect(shuffled(['app', 'floor']).sort()).toEqual(['app', 'floor']);
});

import { expect, test } from 'vitest';
import { readTimeText } from '../../src/shell/time-text.ts';

test.each([
  '2026-10-01',
  '2026-10-01T00:00:00.000Z',
  '2026-10-01T00:00:00Z',
  '2026-10-01T00:00:00+00:00',
  '2026-10-01 00:00:00 '.trim(),
  '2026-10-01T00:00',
])('%s is a day of the calendar', (text) => {
  expect(readTimeText(text)).toEqual({ kind: 'day', day: '2026-10-01' });
});

test.each([
  '2026-10-01T22:00:00.000Z',
  '2026-10-01T00:00:01Z',
  '2026-10-01T00:00:00+02:00',
  '2026-10-01T00:00:00.001Z',
])('%s is a moment', (text) => {
  expect(readTimeText(text)).toEqual({ kind: 'moment', time: Date.parse(text) });
});

test.each([
  '',
  'yesterday',
  'order 5',
  '5',
  '2026',
  '2026-13-01',
  '2026-13-01T10:00:00Z',
  '10/01/2026',
])('%j cannot be read', (text) => {
  expect(readTimeText(text)).toEqual({ kind: 'unreadable' });
});

import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import {
  decimalMoney,
  decimalText,
  epochTime,
  localTime,
  mapped,
  minorMoney,
  wordFor,
} from '../../src/data/mapping.ts';
import { problemOf } from '../../src/problem.ts';

test.each([
  ['1234.50', 'EUR', 123_450],
  ['12.5', 'EUR', 1_250],
  ['12', 'EUR', 1_200],
  [12.5, 'EUR', 1_250],
  ['0.10', 'EUR', 10],
  ['-3.00', 'EUR', -300],
  ['-0.00', 'EUR', 0],
  ['12.5000', 'EUR', 1_250],
  ['1999', 'JPY', 1_999],
  ['1999.00', 'JPY', 1_999],
  ['1.999', 'KWD', 1_999],
  ['19.99', 'usd', 1_999],
  ['90071992547409.91', 'EUR', 9_007_199_254_740_991],
])('%j %s is an amount in the minor unit', (value, currency, amount) => {
  expect(decimalMoney(value, currency)).toStrictEqual({ amount, currency: currency.toUpperCase() });
});

test.each([
  ['12.345', 'EUR'],
  ['1,234.50', 'EUR'],
  ['1999.5', 'JPY'],
  ['', 'EUR'],
  ['abc', 'EUR'],
  ['1e3', 'EUR'],
  ['.5', 'EUR'],
  [NaN, 'EUR'],
  [0.1 + 0.2, 'EUR'],
  ['90071992547409.92', 'EUR'],
  ['1.00', 'E'],
])('%j %s is no amount', (value, currency) => {
  expect(() => decimalMoney(value, currency)).toThrow();
});

test.each([
  [1_250, 'EUR', '12.50'],
  [5, 'EUR', '0.05'],
  [-300, 'EUR', '-3.00'],
  [1_999, 'JPY', '1999'],
  [1_999, 'KWD', '1.999'],
])('%i %s in the minor unit is sent as %s, and is read back', (amount, currency, text) => {
  expect(decimalText({ amount, currency })).toBe(text);
  expect(decimalMoney(text, currency)).toEqual({ amount, currency });
});

test('an amount in the minor unit has to be whole', () => {
  expect(minorMoney(1_999, 'eur')).toEqual({ amount: 1_999, currency: 'EUR' });
  expect(() => minorMoney(19.99, 'EUR')).toThrow();
});

test('seconds since 1970 are a date-time', () => {
  expect(epochTime(1_763_280_720)).toBe('2025-11-16T08:12:00.000Z');
  expect(() => epochTime(Number.MAX_VALUE)).toThrow();
});

test.each([
  ['2026-11-02T09:30:00', undefined, '2026-11-02T09:30:00.000Z'],
  ['2026-11-02 09:30:00', 'Europe/Berlin', '2026-11-02T08:30:00.000Z'],
  ['2026-07-02T09:30:00', 'Europe/Berlin', '2026-07-02T07:30:00.000Z'],
  ['2026-03-29T03:30:00', 'Europe/Berlin', '2026-03-29T01:30:00.000Z'],
  ['2026-10-25T01:30:00', 'Europe/Berlin', '2026-10-24T23:30:00.000Z'],
  ['2026-11-02T09:30:00', 'Asia/Kolkata', '2026-11-02T04:00:00.000Z'],
  ['2026-11-02T09:30:00Z', 'Europe/Berlin', '2026-11-02T09:30:00Z'],
  ['2026-11-02T09:30:00-05:00', 'Europe/Berlin', '2026-11-02T09:30:00-05:00'],
])('the local time %s in %s is a moment', (text, zone, time) => {
  expect(localTime(text, zone)).toBe(time);
});

test.each(['yesterday', '2026-11-02', ''])('%j is no local time', (text) => {
  expect(() => localTime(text)).toThrow();
});

test('a status has the app’s word, and an unknown one stays as it comes', () => {
  const words = { completed: 'delivered' };
  expect(wordFor(words, 'completed')).toBe('delivered');
  expect(wordFor(words, 'on-hold')).toBe('on-hold');
  expect(wordFor(words, 'constructor')).toBe('constructor');
});

const priced = mapped(z.object({ total: z.string() }), ({ total }) => ({
  total: decimalMoney(total, 'EUR'),
}));

test('a mapped schema gives the shape of the view', () => {
  expect(priced.parse({ total: '2.50' })).toEqual({ total: { amount: 250, currency: 'EUR' } });
});

test('what does not fit the API’s own shape names the member', () => {
  const { error } = priced.safeParse({ total: 2.5 });
  expect(error?.issues.map((issue) => problemOf(issue))).toEqual([
    { path: 'total', expected: 'string' },
  ]);
});

test('what cannot be mapped says what was expected, and not what it was', () => {
  const { error } = priced.safeParse({ total: 'secret' });
  expect(error?.issues.map((issue) => problemOf(issue))).toEqual([
    { path: '', expected: 'decimal amount' },
  ]);
});

test('a mapping that throws anything makes the value unreadable, and throws nothing', () => {
  const careless = mapped(z.unknown(), (value) => (value as { a: { b: string } }).a.b);
  const { error } = careless.safeParse({ a: null });
  expect(error?.issues[0]?.message).toBe('what the mapping expects');
});

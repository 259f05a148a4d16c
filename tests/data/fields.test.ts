import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { id, dateTime, maybe, money } from '../../src/data/fields.ts';
import { problemOf } from '../../src/problem.ts';

function problemsOf(schema: z.ZodMiniType, value: unknown) {
  return schema.safeParse(value).error?.issues.map((issue) => problemOf(issue));
}

test.each([
  { amount: 1250, currency: 'EUR' },
  { amount: 0, currency: 'JPY' },
  { amount: -500, currency: 'USD' },
])('%j is money', (value) => {
  expect(money.parse(value)).toEqual(value);
});

test.each([12.5, '1250', null])(
  '%j is not an amount, which is a whole number of minor units',
  (amount) => {
    const problems = problemsOf(money, { amount, currency: 'EUR' });

    expect(problems?.map(({ path }) => path)).toEqual(['amount']);
  },
);

test.each(['eur', 'EURO', '€', ''])('%j is not a currency', (currency) => {
  const problems = problemsOf(money, { amount: 1, currency });

  expect(problems).toEqual([{ path: 'currency', expected: 'ISO 4217 code' }]);
});

test.each(['2026-01-05T09:00:00Z', '2026-01-05T09:00:00.123+01:00', '2026-01-05', 'yesterday'])(
  'the time %s stays text, also where it cannot be read',
  (text) => {
    expect(dateTime.parse(text)).toBe(text);
  },
);

test('a number is not a time', () => {
  expect(problemsOf(dateTime, 1_790_000_000)).toEqual([{ path: '', expected: 'string' }]);
});

test.each([{}, { name: undefined }, { name: null }, { name: 'Anna' }])(
  '%j is a valid optional name',
  (value) => {
    const schema = z.object({ name: maybe(z.string()) });

    expect(schema.parse(value)).toEqual(value);
  },
);

test('an optional member has no other type', () => {
  const problems = problemsOf(z.object({ name: maybe(z.string()) }), { name: 7 });

  expect(problems).toEqual([{ path: 'name', expected: 'string' }]);
});

test.each(['', '.', '..'])('%j is not an id, because an id becomes a part of a path', (text) => {
  expect(problemsOf(id, text)).toEqual([{ path: '', expected: 'id' }]);
});

test.each(['cus_1', '42', '...', 'a/b', 'ä'])('%j is an id', (text) => {
  expect(id.parse(text)).toBe(text);
});

import { expect, test } from 'vitest';
import customers from '../../../mocks/api/customers.ts';
import { bruno } from '../../../mocks/api/customers/bruno.ts';
import { customer } from '../../../src/app/customer/api.ts';

const named = customers.data.map((each) => [each.name, each] as const);

test.each(named)('%s obeys the schema', (_, each) => {
  expect(customer.parse(each)).toEqual(each);
});

test('no id is used twice', () => {
  expect(new Set(customers.data.map(({ id }) => id)).size).toBe(customers.data.length);
});

test('Bruno spends something in each of his twelve months', () => {
  expect(bruno.monthlySpend.map(({ month }) => month)).toEqual([
    '2025-12',
    ...Array.from({ length: 11 }, (_, index) => `2026-${String(index + 1).padStart(2, '0')}`),
  ]);
  for (const { amount } of bruno.monthlySpend) expect(amount.amount).toBeGreaterThan(0);
});

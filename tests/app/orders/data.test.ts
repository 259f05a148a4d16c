import { expect, test } from 'vitest';
import customers from '../../../mocks/api/customers.ts';
import orders from '../../../mocks/api/orders.ts';
import { order } from '../../../src/app/orders/api.ts';

const lists = Object.entries(orders.data);
const END = Date.parse('2026-12-01T00:00:00Z');

test.each(lists)('the orders of %s obey the schema', (_, list) => {
  for (const each of list) expect(order.parse(each)).toEqual(each);
});

test.each(lists)('every total of %s is the sum of its lines', (_, list) => {
  for (const { number, total, lines } of list) {
    const sum = lines.reduce(
      (all, { quantity, unitPrice }) => all + quantity * unitPrice.amount,
      0,
    );
    expect([number, sum]).toEqual([number, total.amount]);
    expect(new Set(lines.map(({ unitPrice }) => unitPrice.currency))).toEqual(
      new Set([total.currency]),
    );
  }
});

test.each(lists)('no order of %s is later than November 2026', (_, list) => {
  for (const { placedAt } of list) expect(Date.parse(placedAt)).toBeLessThan(END);
});

test('a customer’s total of orders is the length of the list', () => {
  const counted = customers.data.flatMap(({ id, totals }) => (totals ? [[id, totals.orders]] : []));
  expect(counted.length).toBeGreaterThan(0);
  expect(counted).toEqual(counted.map(([id]) => [id, orders.data[`${id}`]?.length]));
});

test('Bruno has 500 orders with every status that has a name', () => {
  const list = orders.data['cus_bruno'] ?? [];
  expect(list).toHaveLength(500);
  expect(new Set(list.map(({ status }) => status))).toEqual(
    new Set(['pending', 'paid', 'shipped', 'delivered', 'cancelled', 'returned']),
  );
});

import { expect, test } from 'vitest';
import { stories } from '../../../../mocks/api/data/stories.ts';
import { brunoWithFiveHundredOrders } from '../../../../mocks/api/data/bruno.ts';
import { seeded } from '../../../../mocks/api/data/seeded.ts';
import { customer } from '../../../../src/app/customer/api.ts';
import { order } from '../../../../src/app/orders/api.ts';
import { payment } from '../../../../src/app/payments/api.ts';

const told = stories.map((story) => [story.customer.name, story] as const);

const END = Date.parse('2026-12-01T00:00:00Z');

test.each(told)('%s obeys the schemas', (_, story) => {
  expect(customer.parse(story.customer)).toEqual(story.customer);
  for (const each of story.orders) expect(order.parse(each)).toEqual(each);
  for (const each of story.payments) expect(payment.parse(each)).toEqual(each);
});

test.each(told)('every total of %s is the sum of its lines', (_, { orders }) => {
  for (const { number, total, lines } of orders) {
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

test.each(told)('the payments of %s are for orders that exist', (_, { orders, payments }) => {
  const numbers = orders.map(({ number }) => number);
  for (const { orderNumber } of payments) {
    if (orderNumber) expect(numbers).toContain(orderNumber);
  }
});

test.each(told)(
  'the totals of %s agree with the lists',
  (_, { customer: { totals }, ...lists }) => {
    if (!totals) return;
    expect(totals.orders).toBe(lists.orders.length);
    const { currency } = totals.spent;
    const received = lists.payments.filter(
      ({ status }) => status !== 'pending' && status !== 'failed',
    );
    if (received.some(({ amount }) => amount.currency !== currency)) return;
    expect(totals.spent.amount).toBe(received.reduce((all, { amount }) => all + amount.amount, 0));
  },
);

test.each(told)('nothing of %s is later than November 2026', (_, { orders, payments }) => {
  const times = [...orders.map((each) => each.placedAt), ...payments.map((each) => each.createdAt)];
  for (const time of times) expect(Date.parse(time)).toBeLessThan(END);
});

test('no id is used twice', () => {
  const ids = stories.flatMap((story) => [
    story.customer.id,
    ...story.orders.map(({ id }) => id),
    ...story.payments.map(({ id }) => id),
  ]);
  expect(new Set(ids).size).toBe(ids.length);
});

test('Bruno has 500 orders with every status that has a name', () => {
  const { orders, payments } = brunoWithFiveHundredOrders;
  expect(orders).toHaveLength(500);
  expect(payments).toHaveLength(500);
  expect(new Set(orders.map(({ status }) => status))).toEqual(
    new Set(['pending', 'paid', 'shipped', 'delivered', 'cancelled', 'returned']),
  );
  expect(new Set(payments.map(({ status }) => status))).toEqual(
    new Set(['succeeded', 'pending', 'failed', 'refunded', 'partially_refunded', 'disputed']),
  );
  expect(new Set(payments.map(({ method }) => method.kind))).toEqual(
    new Set(['card', 'bank_transfer', 'wallet', 'cash']),
  );
});

test('Bruno spends something in each of his twelve months', () => {
  const { monthlySpend } = brunoWithFiveHundredOrders.customer;
  expect(monthlySpend?.map(({ month }) => month)).toEqual([
    '2025-12',
    ...Array.from({ length: 11 }, (_, index) => `2026-${String(index + 1).padStart(2, '0')}`),
  ]);
  for (const { amount } of monthlySpend ?? []) expect(amount.amount).toBeGreaterThan(0);
});

test('the same seed makes the same choices, and another seed makes others', () => {
  const choices = (seed: number) => {
    const choice = seeded(seed);
    return Array.from({ length: 20 }, () => choice.below(1_000));
  };
  expect(choices(7)).toEqual(choices(7));
  expect(choices(7)).not.toEqual(choices(8));
});

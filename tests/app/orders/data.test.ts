import { expect, test } from 'vitest';
import customers from '../../../mocks/api/customers.ts';
import orders from '../../../mocks/api/orders.ts';
import { resources } from '../../../mocks/helpdesk/api/resources.ts';
import { order, parcelsOf } from '../../../src/app/orders/api.ts';
import { texts } from '../../../src/app/orders/texts.ts';
import { ownEntry } from '../../../src/shell/own-entry.ts';

const lists = Object.entries(orders.data);
const END = Date.parse('2026-12-01T00:00:00Z');

test.each(lists)('the orders of %s obey the schema', (_, list) => {
  for (const each of list) expect(order.parse(each)).toEqual(each);
});

test.each(lists)('every total of %s is its lines with what is added and taken off', (_, list) => {
  for (const { number, total, lines, subtotal, shipping, tax, discount } of list) {
    const sum = lines.reduce(
      (all, { quantity, unitPrice }) => all + quantity * unitPrice.amount,
      0,
    );
    const amountOf = (money?: { amount: number } | null) => money?.amount ?? 0;
    expect([number, sum]).toEqual([number, subtotal?.amount ?? sum]);
    expect([number, sum + amountOf(shipping) + amountOf(tax) - amountOf(discount)]).toEqual([
      number,
      total.amount,
    ]);
    const amounts = [...lines.map((line) => line.unitPrice), subtotal, shipping, tax, discount];
    expect(new Set(amounts.flatMap((each) => each?.currency ?? []))).toEqual(
      new Set([total.currency]),
    );
  }
});

const PAID_AS: Readonly<Record<string, string>> = {
  succeeded: 'paid',
  pending: 'unpaid',
  failed: 'unpaid',
};

/** What a payment says of its order. */
interface Paid {
  readonly orderNumber?: string;
  readonly amount: object;
  readonly refunded?: { readonly amount: number };
  readonly status: string;
}

/** Not imported: an app may have orders and no payments. */
const payments = resources.find(({ name }) => name === 'payments')?.data as
  Readonly<Record<string, readonly Paid[]>> | undefined;

test.each(payments ? lists : [])('the orders of %s know how they were paid', (id, list) => {
  const paidFor = new Map(payments?.[id]?.map((each) => [each.orderNumber, each]));
  for (const { number, paymentStatus, refunds, total } of list) {
    const payment = paidFor.get(number);
    if (!payment) continue;
    expect([number, payment.amount]).toEqual([number, total]);
    const refunded = refunds?.reduce((all, { amount }) => all + amount.amount, 0);
    expect([number, refunded ?? 0]).toEqual([number, payment.refunded?.amount ?? 0]);
    if (paymentStatus && ownEntry(texts.paymentStatus, paymentStatus)) {
      expect([number, paymentStatus]).toEqual([number, PAID_AS[payment.status] ?? payment.status]);
    }
  }
});

test.each(lists)('the orders of %s were placed, sent and delivered in this order', (_, list) => {
  for (const { number, placedAt, shippedAt, deliveredAt } of list) {
    const times = [placedAt, shippedAt, deliveredAt].flatMap((each) =>
      each ? Date.parse(each) : [],
    );
    expect([number, times]).toEqual([number, times.toSorted((a, b) => a - b)]);
  }
});

test('some order is on its way with a tracked parcel, one has come, one is refunded in part', () => {
  const all = Object.values(orders.data)
    .flat()
    .map((each) => order.parse(each));
  expect(
    all.some(
      (each) =>
        each.status === 'shipped' &&
        each.expectedAt &&
        parcelsOf(each).some((one) => one.trackingUrl),
    ),
  ).toBe(true);
  expect(all.some(({ status, deliveredAt }) => status === 'delivered' && deliveredAt)).toBe(true);
  expect(
    all.some(
      ({ refunds, total }) =>
        refunds?.length &&
        refunds.reduce((sum, { amount }) => sum + amount.amount, 0) < total.amount,
    ),
  ).toBe(true);
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

import { expect, test } from 'vitest';
import customers from '../../../mocks/api/customers.ts';
import payments from '../../../mocks/api/payments.ts';
import { resources } from '../../../mocks/helpdesk/api/resources.ts';
import { payment } from '../../../src/app/payments/api.ts';

const lists = Object.entries(payments.data);
const END = Date.parse('2026-12-01T00:00:00Z');

test.each(lists)('the payments of %s obey the schema', (_, list) => {
  for (const each of list) expect(payment.parse(each)).toEqual(each);
});

test.each(lists)('no payment of %s is later than November 2026', (_, list) => {
  for (const { createdAt } of list) expect(Date.parse(createdAt)).toBeLessThan(END);
});

/** Not imported: an app may have payments and no orders. */
const orders = resources.find(({ name }) => name === 'orders')?.data as
  Readonly<Record<string, readonly { readonly number: string }[]>> | undefined;

test.each(orders ? lists : [])('the payments of %s are for orders that they have', (id, list) => {
  const numbers = orders?.[id]?.map(({ number }) => number) ?? [];
  for (const { orderNumber } of list) if (orderNumber) expect(numbers).toContain(orderNumber);
});

test.each(lists)('a disputed payment of %s says until when it can be answered', (_, list) => {
  for (const { status, dispute, createdAt } of list) {
    expect([status, Boolean(dispute)]).toEqual([status, status === 'disputed']);
    if (dispute) expect(Date.parse(dispute.dueAt ?? '')).toBeGreaterThan(Date.parse(createdAt));
  }
});

/** What came in, in one currency; undefined where there are several. */
function receivedFrom(id: string, currency: string) {
  const received = (payments.data[id] ?? []).filter(
    ({ status }) => status !== 'pending' && status !== 'failed',
  );
  if (received.some(({ amount }) => amount.currency !== currency)) return undefined;
  return received.map(({ amount, refunded, createdAt }) => ({
    month: createdAt.slice(0, 7),
    paid: amount.amount,
    refunded: refunded?.amount ?? 0,
  }));
}

const sum = (amounts: readonly number[]) => amounts.reduce((all, amount) => all + amount, 0);

const inOneCurrency = customers.data.flatMap(({ id, totals, monthlySpend }) => {
  const received = totals && receivedFrom(id, totals.spent.currency);
  return received ? [{ id, totals, received, monthlySpend: monthlySpend ?? [] }] : [];
});

test('several customers have all they paid in one currency', () => {
  expect(inOneCurrency.map(({ id }) => id)).toContain('cus_bruno');
});

test.each(inOneCurrency)('the totals of $id are what was paid', ({ totals, received }) => {
  expect([totals.spent.amount, totals.refunded.amount]).toEqual([
    sum(received.map(({ paid }) => paid)),
    sum(received.map(({ refunded }) => refunded)),
  ]);
});

test.each(inOneCurrency)('the months of $id are what was paid', ({ received, monthlySpend }) => {
  const paidIn = (wanted: string) =>
    sum(received.filter(({ month }) => month === wanted).map(({ paid }) => paid));
  expect(monthlySpend.map(({ amount }) => amount.amount)).toEqual(
    monthlySpend.map(({ month }) => paidIn(month)),
  );
});

test('Bruno has 500 payments with every status and method that has a name', () => {
  const list = payments.data['cus_bruno'] ?? [];
  expect(list).toHaveLength(500);
  expect(new Set(list.map(({ status }) => status))).toEqual(
    new Set(['succeeded', 'pending', 'failed', 'refunded', 'partially_refunded', 'disputed']),
  );
  expect(new Set(list.map(({ method }) => method.kind))).toEqual(
    new Set(['card', 'bank_transfer', 'wallet', 'cash']),
  );
});

import { expect, test } from 'vitest';
import type * as z from 'zod/mini';
import { order } from '../../../src/app/orders/api.ts';

const twoCups = {
  id: 'o1',
  number: '#1001',
  placedAt: '2026-01-05T09:00:00Z',
  status: 'shipped',
  total: { amount: 2_400, currency: 'EUR' },
  lines: [{ sku: 'CUP', name: 'Cup', quantity: 2, unitPrice: { amount: 1_200, currency: 'EUR' } }],
  tracking: { carrier: 'DHL', url: 'https://track.test/1' },
} satisfies z.input<typeof order>;

test('an order is read as it is', () => {
  expect(order.parse(twoCups)).toStrictEqual(twoCups);
});

test('an unknown status is accepted', () => {
  expect(order.parse({ ...twoCups, status: 'on_hold' }).status).toBe('on_hold');
});

test.each([undefined, null])('an order’s tracking may be %j', (tracking) => {
  expect(order.parse({ ...twoCups, tracking }).tracking).toBe(tracking);
});

test('an order may have no lines', () => {
  expect(order.parse({ ...twoCups, lines: [] }).lines).toEqual([]);
});

test('a line may have no sku', () => {
  const lines = [{ name: 'Cup', quantity: 0.5, unitPrice: { amount: 1_200, currency: 'EUR' } }];

  expect(order.parse({ ...twoCups, lines }).lines).toStrictEqual(lines);
});

test('unknown members are ignored', () => {
  expect(order.parse({ ...twoCups, cardNumber: '4242' })).toStrictEqual(twoCups);
});

test.each(['id', 'number', 'placedAt', 'status', 'total', 'lines'])(
  'an order without %s cannot be read',
  (member) => {
    expect(order.safeParse({ ...twoCups, [member]: undefined }).success).toBe(false);
  },
);

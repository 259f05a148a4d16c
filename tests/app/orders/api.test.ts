import { expect, test } from 'vitest';
import type * as z from 'zod/mini';
import { order, parcelsOf } from '../../../src/app/orders/api.ts';

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

const whole = {
  ...twoCups,
  paymentStatus: 'partially_refunded',
  shippedAt: '2026-01-06T09:00:00Z',
  deliveredAt: '2026-01-08T09:00:00Z',
  expectedAt: '2026-01-08',
  adminUrl: 'https://shop.test/orders/1001',
  note: 'Ring twice',
  parcels: [{ carrier: 'DHL', trackingNumber: '1', trackingUrl: 'https://track.test/1' }],
  shippingAddress: {
    name: 'Anna',
    line1: 'Main St 1',
    city: 'Town',
    postalCode: '1',
    country: 'SE',
  },
  subtotal: { amount: 2_400, currency: 'EUR' },
  shipping: { amount: 500, currency: 'EUR' },
  tax: { amount: 0, currency: 'EUR' },
  discount: { amount: 500, currency: 'EUR' },
  refunds: [
    { amount: { amount: 100, currency: 'EUR' }, refundedAt: '2026-01-09', reason: 'Scratch' },
  ],
} satisfies z.input<typeof order>;

const OPTIONAL = Object.keys(whole).filter((name) => !(name in twoCups));

test('an order with everything is read as it is', () => {
  expect(order.parse(whole)).toStrictEqual(whole);
});

test.each(OPTIONAL)('an order’s %s may be null', (name) => {
  expect(order.parse({ ...whole, [name]: null })).toStrictEqual({ ...whole, [name]: null });
});

test('the parcels of an order are those that it lists', () => {
  expect(parcelsOf(whole)).toEqual(whole.parcels);
});

test('an order that has no parcels but tracking has one parcel', () => {
  expect(parcelsOf({ ...twoCups, parcels: [] })).toEqual([
    { carrier: 'DHL', trackingUrl: 'https://track.test/1' },
  ]);
});

test('an order that says nothing of parcels has none', () => {
  expect(parcelsOf({ ...twoCups, tracking: null, parcels: null })).toEqual([]);
});

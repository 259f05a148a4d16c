import { expect, test } from 'vitest';
import type * as z from 'zod/mini';
import { payment } from '../../../src/app/payments/api.ts';

const byCard = {
  id: 'p1',
  createdAt: '2026-01-05T09:00:00Z',
  amount: { amount: 2_400, currency: 'EUR' },
  status: 'succeeded',
  method: { kind: 'card', brand: 'visa', last4: '4242' },
  orderNumber: '#1001',
  failureReason: null,
  refunded: { amount: 400, currency: 'EUR' },
} satisfies z.input<typeof payment>;

test('a payment is read as it is', () => {
  expect(payment.parse(byCard)).toStrictEqual(byCard);
});

test('an unknown status and an unknown method are accepted', () => {
  const value = { ...byCard, status: 'frozen', method: { kind: 'shells' } };

  expect(payment.parse(value)).toStrictEqual(value);
});

test.each(['orderNumber', 'failureReason', 'refunded'])('a payment may have no %s', (member) => {
  const { success } = payment.safeParse({ ...byCard, [member]: undefined });

  expect(success).toBe(true);
});

test('unknown members are ignored', () => {
  const value = { ...byCard, method: { ...byCard.method, number: '4242424242424242' } };

  expect(payment.parse(value)).toStrictEqual(byCard);
});

test.each(['id', 'createdAt', 'amount', 'status', 'method'])(
  'a payment without %s cannot be read',
  (member) => {
    expect(payment.safeParse({ ...byCard, [member]: undefined }).success).toBe(false);
  },
);

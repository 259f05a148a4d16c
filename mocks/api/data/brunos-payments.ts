import { brunosOrders } from './brunos-orders.ts';
import { seeded } from './seeded.ts';
import type { OrderData, PaymentData } from './story.ts';

const METHODS = [
  { kind: 'card', brand: 'mastercard', last4: '4444' },
  { kind: 'wallet', brand: 'Pix' },
  { kind: 'bank_transfer' },
  { kind: 'cash' },
] as const;

/** One for each order, newest first. */
export const brunosPayments: readonly PaymentData[] = brunosOrders.map(paymentOf);

function paymentOf(order: OrderData, index: number) {
  const choice = seeded(10_000 + index);
  return {
    id: order.id.replace('ord', 'pay'),
    createdAt: new Date(Date.parse(order.placedAt) + 90_000).toISOString(),
    amount: order.total,
    method: choice.oneOf<PaymentData['method']>(METHODS),
    orderNumber: order.number,
    ...outcomeOf(order, choice.below(20)),
  } satisfies PaymentData;
}

function outcomeOf(
  { status, total }: OrderData,
  chance: number,
): Pick<PaymentData, 'status' | 'failureReason' | 'refunded'> {
  switch (status) {
    case 'pending':
      return { status: 'pending' };
    case 'cancelled':
      return { status: 'failed', failureReason: 'Saldo insuficiente' };
    case 'returned':
      return { status: 'refunded', refunded: total };
    default:
      if (chance === 0) return { status: 'disputed' };
      if (chance === 1) {
        return {
          status: 'partially_refunded',
          refunded: { ...total, amount: Math.round(total.amount / 4) },
        };
      }
      return { status: 'succeeded' };
  }
}

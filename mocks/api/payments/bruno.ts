import { seeded } from '../../helpdesk/api/seeded.ts';
import { brunosPurchases, type Purchase } from '../customers/brunos-purchases.ts';
import type { PaymentData } from '../payments.ts';

const METHODS = [
  { kind: 'card', brand: 'mastercard', last4: '4444' },
  { kind: 'wallet', brand: 'Pix' },
  { kind: 'bank_transfer' },
  { kind: 'cash' },
] as const;

/** One for each purchase, newest first, with every status and method that has a name. */
export const brunosPayments = brunosPurchases.map(paymentOf);

function paymentOf(purchase: Purchase, index: number) {
  const choice = seeded(10_000 + index);
  return {
    id: `pay_bruno_${purchase.serial}`,
    createdAt: new Date(purchase.at + 90_000).toISOString(),
    amount: purchase.total,
    method: choice.oneOf<PaymentData['method']>(METHODS),
    orderNumber: purchase.number,
    ...outcomeOf(purchase, choice.below(20)),
  } satisfies PaymentData;
}

function outcomeOf(
  { outcome, total }: Purchase,
  chance: number,
): Pick<PaymentData, 'status' | 'failureReason' | 'refunded'> {
  switch (outcome) {
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

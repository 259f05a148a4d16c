import { seeded } from '../../helpdesk/api/seeded.ts';
import { brunosPurchases, paymentOutcomeOf, type Purchase } from '../customers/brunos-purchases.ts';
import type { PaymentData } from '../payments.ts';

const METHODS = [
  { kind: 'card', brand: 'mastercard', last4: '4444' },
  { kind: 'wallet', brand: 'Pix' },
  { kind: 'bank_transfer' },
  { kind: 'cash' },
] as const;

/** One for each purchase, newest first, with every status and method that has a name. */
export const brunosPayments = brunosPurchases.map(paymentOf);

function paymentOf(purchase: Purchase) {
  const choice = seeded(10_000 + purchase.index);
  return {
    id: `pay_bruno_${purchase.serial}`,
    createdAt: new Date(purchase.at + 90_000).toISOString(),
    amount: purchase.total,
    method: choice.oneOf<PaymentData['method']>(METHODS),
    orderNumber: purchase.number,
    ...paymentOutcomeOf(purchase),
  } satisfies PaymentData;
}

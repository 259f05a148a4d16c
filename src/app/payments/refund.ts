import * as z from 'zod/mini';
import type { Action } from '../../data/action.ts';
import { maybe, money, type Money } from '../../data/fields.ts';
import { formatMoney } from '../../shell/format.ts';
import { payment, type Payment } from './api.ts';
import { texts } from './texts.ts';

/** requested_by_customer, duplicate, fraudulent, damaged */
export const refundInput = z.object({
  amount: money,
  reason: z.string(),
  comment: maybe(z.string()),
});

/** Gives back a payment, in whole or in part. The API answers with the payment as it is then. */
export const refund: Action<Payment, z.infer<typeof refundInput>> = {
  id: 'refund',
  method: 'POST',
  path: '/customers/{customer}/payments/{payment}/refunds',
  params: ({ id }, customer) => ({ customer, payment: id }),
  input: refundInput,
  answer: payment,
  renews: ['payments', 'orders'],
  fields: (subject) => {
    const words = texts.refund;
    const max = refundable(subject);
    return [
      { kind: 'money', name: 'amount', label: words.amount, max, initial: max },
      {
        kind: 'choice',
        name: 'reason',
        label: words.reason,
        options: Object.entries(words.reasons).map(([value, label]) => ({ value, label })),
      },
      { kind: 'text', name: 'comment', label: words.comment, maxLength: 500 },
    ];
  },
  texts: {
    open: () => texts.refund.open,
    title: () => texts.refund.title,
    confirm: (input) =>
      input ? texts.refund.confirm(formatMoney(input.amount)) : texts.refund.incomplete,
    about: ({ amount }, { orderNumber }) =>
      texts.refund.about(formatMoney(amount), orderNumber ?? undefined),
  },
};

/** What can still be given back of a payment. Nothing of one that has not come in, or that the bank asks back. */
export function refundable({ amount, refunded, status }: Payment): Money {
  const isOpen = status === 'succeeded' || status === 'partially_refunded';
  const isSame = !refunded || refunded.currency === amount.currency;
  return {
    amount: isOpen && isSame ? Math.max(0, amount.amount - (refunded?.amount ?? 0)) : 0,
    currency: amount.currency,
  };
}

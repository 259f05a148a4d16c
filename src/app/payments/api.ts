import * as z from 'zod/mini';
import type { Api } from '../../data/client.ts';
import { dateTime, id, maybe, money } from '../../data/fields.ts';
import { pagesOf } from '../../data/paging.ts';

export const payment = z.object({
  id,
  createdAt: dateTime,
  amount: money,
  /** succeeded, pending, failed, refunded, partially_refunded, disputed; others are shown as they come. */
  status: z.string(),
  method: z.object({
    /** card, bank_transfer, wallet, cash; others are shown as they come. */
    kind: z.string(),
    brand: maybe(z.string()),
    last4: maybe(z.string()),
  }),
  orderNumber: maybe(z.string()),
  failureReason: maybe(z.string()),
  /** What was given back of it so far. */
  refunded: maybe(money),
  /** Where the customer's bank asks the money back. */
  dispute: maybe(
    z.object({
      reason: maybe(z.string()),
      /** Until when the shop can answer. */
      dueAt: maybe(dateTime),
    }),
  ),
  /** The payment in the provider's own administration. */
  adminUrl: maybe(z.string()),
});

export type Payment = z.infer<typeof payment>;

/** `GET /customers/{id}/payments`, newest first, page by page. */
export function paymentsOf(api: Api, customerId: string) {
  return pagesOf(api, customerId, 'payments', payment);
}

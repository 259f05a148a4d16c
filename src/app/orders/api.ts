import * as z from 'zod/mini';
import type { Api } from '../../data/client.ts';
import { address, dateTime, id, maybe, money } from '../../data/fields.ts';
import { pagesOf } from '../../data/paging.ts';

const parcel = z.object({
  carrier: maybe(z.string()),
  /** What the carrier calls it. */
  trackingNumber: maybe(z.string()),
  trackingUrl: maybe(z.string()),
});

const refund = z.object({
  amount: money,
  refundedAt: maybe(dateTime),
  reason: maybe(z.string()),
});

export const order = z.object({
  id,
  /** What people call the order. */
  number: z.string(),
  placedAt: dateTime,
  /** pending, paid, shipped, delivered, cancelled, returned; others are shown as they come. */
  status: z.string(),
  total: money,
  lines: z.array(
    z.object({ sku: maybe(z.string()), name: z.string(), quantity: z.number(), unitPrice: money }),
  ),
  /** unpaid, paid, partially_paid, refunded, partially_refunded, disputed; others are shown as they come. */
  paymentStatus: maybe(z.string()),
  shippedAt: maybe(dateTime),
  deliveredAt: maybe(dateTime),
  /** When it should arrive. */
  expectedAt: maybe(dateTime),
  /** The order in the shop's own administration. */
  adminUrl: maybe(z.string()),
  /** What the customer, or the shop, has written about it. */
  note: maybe(z.string()),
  /** The one parcel of an order; `parcels`, where there are several or more is known. */
  tracking: maybe(z.object({ carrier: z.string(), url: z.string() })),
  parcels: maybe(z.array(parcel)),
  shippingAddress: maybe(z.object({ name: maybe(z.string()), ...address.shape })),
  /** The lines together. `total` is subtotal + shipping + tax − discount; tax that is in the prices is not named. */
  subtotal: maybe(money),
  shipping: maybe(money),
  tax: maybe(money),
  /** What is taken off, as a positive amount. */
  discount: maybe(money),
  /** What was given back of it, newest first. */
  refunds: maybe(z.array(refund)),
});

export type Order = z.infer<typeof order>;
export type Parcel = z.infer<typeof parcel>;

/** The parcels of an order, however the API says it. */
export function parcelsOf({ parcels, tracking }: Order): readonly Parcel[] {
  if (parcels?.length) return parcels;
  return tracking ? [{ carrier: tracking.carrier, trackingUrl: tracking.url }] : [];
}

/** `GET /customers/{id}/orders`, newest first, page by page. */
export function ordersOf(api: Api, customerId: string) {
  return pagesOf(api, customerId, 'orders', order);
}

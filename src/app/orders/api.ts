import { infiniteQueryOptions } from '@tanstack/svelte-query';
import * as z from 'zod/mini';
import type { Api } from '../../data/client.ts';
import { dateTime, id, maybe, money } from '../../data/fields.ts';
import { pagesOf } from '../../data/paging.ts';

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
  tracking: maybe(z.object({ carrier: z.string(), url: z.string() })),
});

export type Order = z.infer<typeof order>;

/** `GET /customers/{id}/orders`, newest first, page by page. */
export function ordersOf(api: Api, customerId: string) {
  return infiniteQueryOptions(pagesOf(api, customerId, 'orders', order));
}

import * as z from 'zod/mini';
import { ApiError } from '../../data/errors.ts';
import { address, dateTime, id, maybe, money } from '../../data/fields.ts';
import { mergePages, readList, type List } from '../../data/reading.ts';

export const customer = z.object({
  id,
  name: z.string(),
  email: maybe(z.string()),
  phone: maybe(z.string()),
  company: maybe(z.string()),
  since: maybe(dateTime),
  tier: maybe(z.string()),
  tags: maybe(z.array(z.string())),
  address: maybe(address),
  totals: maybe(z.object({ orders: z.int(), spent: money, refunded: money })),
  monthlySpend: maybe(
    z.array(
      z.object({
        month: z.string().check(z.regex(/^\d{4}-(0[1-9]|1[0-2])$/, { error: 'YYYY-MM' })),
        amount: money,
      }),
    ),
  ),
});

export type Customer = z.infer<typeof customer>;

/**
 * The customers that a search has found. Throws an {@link ApiError} of kind `contract` where there are some
 * and none can be read.
 */
export function readCustomers(body: unknown): List<Customer> {
  const found = mergePages([readList(customer, body)]);
  const [problem] = found.unreadable;
  // "Not found" would be untrue.
  if (problem && found.items.length === 0) throw new ApiError({ kind: 'contract', problem });
  return found;
}

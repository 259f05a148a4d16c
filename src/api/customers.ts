import { queryOptions } from '@tanstack/svelte-query';
import * as z from 'zod/mini';
import type { Api } from './client.ts';
import { lookupOf, SEARCH, type CustomerLookup } from './customer-lookup.ts';
import { ApiError } from './errors.ts';
import { dateTime, id, maybe, money } from './fields.ts';
import { joined, readList, type List } from './reading.ts';

export const customer = z.object({
  id,
  name: z.string(),
  email: maybe(z.string()),
  phone: maybe(z.string()),
  company: maybe(z.string()),
  since: maybe(dateTime),
  tier: maybe(z.string()),
  tags: maybe(z.array(z.string())),
  address: maybe(
    z.object({
      line1: maybe(z.string()),
      line2: maybe(z.string()),
      city: maybe(z.string()),
      postalCode: maybe(z.string()),
      country: maybe(z.string()),
    }),
  ),
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
 * `POST /customers/search`: none, one, or several customers. The request is the one that `search-ahead.ts`
 * begins; another one would not find it under way.
 */
export function customersMatching(api: Api, contact: CustomerLookup) {
  const lookup = lookupOf(contact);
  return queryOptions<List<Customer>>({
    queryKey: ['customers', lookup],
    queryFn: async ({ signal }) => {
      const body = await api.post(SEARCH, lookup, signal);
      const found = joined([readList(customer, body)]);
      const [problem] = found.unreadable;
      // "Nobody found" would be untrue.
      if (problem && found.items.length === 0) throw new ApiError({ kind: 'contract', problem });
      return found;
    },
  });
}

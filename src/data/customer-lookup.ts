import { queryOptions } from '@tanstack/svelte-query';
import type { Search } from './early-lookup.ts';

/** Query options for a look-up. `read` throws an `ApiError` where the answer cannot be read. */
export function lookupQuery<Lookup, Found>(
  lookup: Lookup,
  search: Search<Lookup>,
  read: (body: unknown) => Found,
) {
  return queryOptions({
    queryKey: ['customers', lookup] as const,
    queryFn: async ({ signal }): Promise<Found> => read(await search(lookup, signal)),
  });
}

/**
 * Who it is, as text. While it stays the same, the customer's data stays; when it changes, all of it is
 * discarded.
 */
export function personOf(contactId: unknown, lookup: unknown): string {
  return JSON.stringify([contactId, lookup]);
}

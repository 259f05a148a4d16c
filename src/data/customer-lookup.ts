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

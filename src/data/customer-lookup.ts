import { queryOptions } from '@tanstack/svelte-query';
import type { Search } from './early-lookup.ts';

/**
 * Query options for a look-up. `read` throws an `ApiError` where the answer cannot be read; `onFound` is called with what
 * was read, and with the answer itself, before anything else sees it.
 */
export function lookupQuery<Lookup, Found>(
  lookup: Lookup,
  search: Search<Lookup>,
  read: (body: unknown) => Found,
  onFound?: (found: Found, body: unknown) => void,
) {
  return queryOptions({
    queryKey: ['customers', lookup] as const,
    queryFn: async ({ signal }): Promise<Found> => {
      const body = await search(lookup, signal);
      const found = read(body);
      if (!signal.aborted) onFound?.(found, body);
      return found;
    },
  });
}

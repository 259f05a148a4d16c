import { QueryClient } from '@tanstack/svelte-query';
import { ApiError, isWorthRetrying } from './errors.ts';

declare module '@tanstack/svelte-query' {
  interface Register {
    defaultError: ApiError;
  }
}

const MOST_RETRIES = 2;

/**
 * The memory for one customer's data. Every customer gets a new one, and `clear()` throws it away with
 * its requests, so nothing of one customer can ever be found under another.
 *
 * @param retryDelay before the first retry, in milliseconds; doubled for the next.
 */
export function createCustomerData(retryDelay: number): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        // Whatever a query function of your own may throw: only a failure of the API can pass by itself.
        retry: (failures, error) =>
          error instanceof ApiError && failures < MOST_RETRIES && isWorthRetrying(error),
        retryDelay: (failures, { failure }) =>
          (failure.kind === 'rate-limited' ? failure.retryAfter : undefined) ??
          retryDelay * 2 ** failures,
        // Only the agent's Refresh and the panels' own buttons read again: no surprise while somebody reads.
        staleTime: Infinity,
        gcTime: Infinity,
        refetchOnWindowFocus: false,
        refetchOnReconnect: false,
        // The default pauses when the browser believes to be offline, which is often untrue.
        networkMode: 'always',
      },
    },
  });
}

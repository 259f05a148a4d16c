import { QueryClient } from '@tanstack/svelte-query';
import { ApiError } from './errors.ts';
import { isWorthRetrying } from './retry.ts';

declare module '@tanstack/svelte-query' {
  interface Register {
    defaultError: ApiError;
  }
}

const MAX_RETRIES = 2;

/**
 * The query client for one customer's data. Every customer gets a new one, and `clear()` discards it with
 * its requests, so one customer's data can never appear under another.
 *
 * @param retryDelay before the first retry, in milliseconds; doubled for the next.
 */
export function createCustomerData(retryDelay: number): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        // A query function of your own may throw anything; only a failure of the API can pass by itself.
        retry: (failures, error) =>
          error instanceof ApiError && failures < MAX_RETRIES && isWorthRetrying(error),
        retryDelay: (failures, { failure }) =>
          (failure.kind === 'rate-limited' ? failure.retryAfter : undefined) ??
          retryDelay * 2 ** failures,
        // Only the agent's Refresh and the panels' own buttons read again: nothing moves while an agent reads.
        staleTime: Infinity,
        gcTime: Infinity,
        refetchOnWindowFocus: false,
        // What could not be reached is worth another try as soon as the browser is online again.
        refetchOnReconnect: ({ state: { error } }) =>
          error instanceof ApiError && error.failure.kind === 'unreachable' && 'always',
        // The default pauses when the browser reports to be offline, which is often wrong:
        // https://developer.mozilla.org/docs/Web/API/Navigator/onLine
        networkMode: 'always',
      },
    },
  });
}

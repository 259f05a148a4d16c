import type { ApiError } from './errors.ts';

/** A rate limit that ends within this time is waited for; a longer one is shown to the agent. Milliseconds. */
const MAX_RATE_LIMIT_WAIT = 5_000;

/** Whether reading again soon can help. */
export function isWorthRetrying({ failure }: ApiError): boolean {
  switch (failure.kind) {
    case 'unreachable':
      return true;
    case 'rate-limited':
      return (failure.retryAfter ?? 0) <= MAX_RATE_LIMIT_WAIT;
    case 'server':
      return failure.status >= 500;
    case 'timeout':
    case 'unauthorized':
    case 'forbidden':
    case 'not-found':
    case 'contract':
      return false;
    default:
      return failure satisfies never;
  }
}

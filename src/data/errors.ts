import type { Problem } from '../problem.ts';

/** Everything that can go wrong between the app and its data API. `failure-text.ts` has the words for each. */
export type ApiFailure =
  /** Offline, no such host, or refused by the API's CORS rules: to a page, a browser shows no difference. */
  | { readonly kind: 'unreachable' }
  | { readonly kind: 'timeout' }
  | { readonly kind: 'unauthorized' }
  | { readonly kind: 'forbidden' }
  | { readonly kind: 'not-found' }
  /** `retryAfter` in milliseconds, where the API says it and exposes the header to this origin. */
  | { readonly kind: 'rate-limited'; readonly retryAfter?: number }
  /** Any other status that is not a success. */
  | { readonly kind: 'server'; readonly status: number }
  /** The answer does not fit the schema. */
  | { readonly kind: 'contract'; readonly problem: Problem };

/** The only error that the API client throws, apart from the abort that its caller asked for. */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  readonly failure: ApiFailure;

  constructor(failure: ApiFailure) {
    super(failure.kind);
    this.failure = failure;
  }
}

/** How long the lifecycle waits for what. All in milliseconds. */
export interface Timings {
  /** When the first context has not come, it is asked for again this long after the first request. */
  readonly firstRetry: number;
  readonly secondRetry: number;
  readonly thirdRetry: number;
  /** After this long without a first context the helpdesk counts as not answering. */
  readonly answerWithin: number;
  /** How long a context counts as fresh. */
  readonly freshFor: number;
  /** How long a request to renew the context may take. */
  readonly replyWithin: number;
  /** When the frame is shown again and the last request is older than this, the context is renewed. */
  readonly askAgainAfter: number;
  /** How long an empty contact may be a record that the helpdesk is still loading. */
  readonly contactWithin: number;
  /**
   * A conversation whose messages the helpdesk is still loading is asked for again this long after it came,
   * and once more four times as long after the answer.
   */
  readonly restAfter: number;
}

export const DEFAULT_TIMINGS: Timings = {
  firstRetry: 300,
  secondRetry: 1_300,
  thirdRetry: 4_300,
  answerWithin: 7_000,
  freshFor: 60_000,
  replyWithin: 5_000,
  askAgainAfter: 10_000,
  contactWithin: 500,
  restAfter: 1_000,
};

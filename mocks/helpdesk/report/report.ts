import type { Problem } from '../../../src/problem.ts';

/*
 * What an app in development reports to the pretend helpdesk. It never holds what the app keeps of a
 * customer: of a message that the helpdesk has sent it says only what became of it.
 */

export const VERDICTS = ['accepted', 'identical', 'foreign', 'refused', 'malformed'] as const;

/** What became of a message: `foreign` also is what the app did not look at. */
export type Verdict = (typeof VERDICTS)[number];

export interface MessageReport {
  readonly kind: 'message';
  readonly verdict: Verdict;
  /** Repairs of a context that was accepted, or what is wrong with one that was not. */
  readonly problems: readonly Problem[];
  /** In characters, of an object as JSON. */
  readonly size: number;
  readonly origin: string;
  /** Of a message that the helpdesk has not sent itself, its text. */
  readonly strange?: string;
}

export interface LifecycleReport {
  readonly kind: 'lifecycle';
  /** Milliseconds since 1970. */
  readonly at: number;
  /** The machine's event. */
  readonly event: string;
  /** Where it is now: `waiting.asking`. */
  readonly state: string;
  /** What else is true now: `hidden`, `hostIsSilent` … */
  readonly flags: readonly string[];
  /** Of a message that made the event. */
  readonly verdict?: Verdict;
}

export type Report = MessageReport | LifecycleReport;

/** As it is posted. Its only member distinguishes it from everything that real apps post. */
export interface PostedReport {
  readonly dashboardAppReport: Report;
}

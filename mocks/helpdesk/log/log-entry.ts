import type { Problem } from '../../../src/problem.ts';
import type { Verdict } from '../report/report.ts';
import type { Cause, Passage } from '../faults/faulty-delivery.ts';

/** What the helpdesk made of something that was posted to it. */
export type Response =
  | 'answered'
  /** Into another frame than the one that asks. */
  | 'answered elsewhere'
  | 'unanswered'
  /** A request, in another brand's words. */
  | 'another key'
  /** No request at all. */
  | 'ignored';

interface Common {
  readonly id: number;
  /** Milliseconds since 1970. */
  readonly at: number;
  /** The frame's place; undefined: it is not an app's frame. */
  readonly place: number | undefined;
  readonly text: string;
  /** In bytes of UTF-8. */
  readonly size: number;
}

export interface Judgement {
  readonly verdict: Verdict;
  readonly problems: readonly Problem[];
}

export interface SentEntry extends Common {
  readonly direction: 'to-app';
  readonly kind: Cause;
  readonly passage: Passage;
  /** Undefined: the app has not reported yet. Null: it cannot report any more. */
  readonly judgement: Judgement | null | undefined;
}

/** Another window has posted into the app's frame; the helpdesk knows that only from the app. */
export interface StrangerEntry extends Common {
  readonly direction: 'to-app';
  readonly kind: 'stranger';
  readonly origin: string;
  readonly judgement: Judgement;
}

export interface HeardEntry extends Common {
  readonly direction: 'from-app';
  readonly kind: 'request' | 'other';
  readonly response: Response;
}

export type LogEntry = SentEntry | StrangerEntry | HeardEntry;

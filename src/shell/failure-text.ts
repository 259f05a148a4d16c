import type { ApiFailure } from '../data/errors.ts';
import { failureTexts } from './failure-texts.ts';
import { at } from './problem-text.ts';

export interface FailureText {
  readonly title: string;
  readonly text: string;
  /** For who manages the app. */
  readonly details?: string;
}

/** What to say of a failure: what happened, and what to do next. */
export function failureText(failure: ApiFailure): FailureText {
  const said = failureTexts[failure.kind];
  switch (failure.kind) {
    case 'server':
      return { ...said, details: `HTTP ${failure.status}` };
    case 'contract':
      return { ...said, details: at(failure.problem) };
    default:
      return said;
  }
}

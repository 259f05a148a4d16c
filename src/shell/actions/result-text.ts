import type { ApiFailure } from '../../data/errors.ts';
import type { WriteOutcome } from '../../data/write.ts';
import { at } from '../problem-text.ts';
import { texts } from './texts.ts';
import type { Result } from './writes.ts';

/** Why a write was not done, and what to do. */
export function refusedText({
  failure,
  reason,
}: Extract<WriteOutcome, { kind: 'not-done' }>): string {
  return [reason, failure && nextStep(failure, reason !== undefined)].filter(Boolean).join(' ');
}

function nextStep(failure: ApiFailure, hasReason: boolean): string {
  const words = texts.refused;
  switch (failure.kind) {
    case 'unreachable':
    case 'timeout':
    case 'unauthorized':
    case 'forbidden':
    case 'contract':
      return words[failure.kind];
    case 'not-found':
      return words.notFound;
    case 'rate-limited':
      return failure.retryAfter === undefined
        ? words.rateLimited
        : words.retryAfter(Math.ceil(failure.retryAfter / 1000));
    case 'server':
      return hasReason ? '' : words.server(failure.status);
    default:
      return failure satisfies never;
  }
}

/** What became of a write: what happened, and what to do next. */
export function resultText({ outcome, about, customer, mayRepeat }: Result): {
  readonly title: string;
  readonly text: string;
  readonly tone: 'neutral' | 'warn' | 'bad';
} {
  const whose = `${texts.forCustomer(isolated(customer))}.`;
  const text = (...more: readonly string[]) => [whose, ...more].filter(Boolean).join(' ');
  switch (outcome.kind) {
    case 'done':
      return outcome.isAccepted
        ? { title: texts.accepted(about), text: text(texts.acceptedText), tone: 'neutral' }
        : { title: texts.done(about), text: text(), tone: 'neutral' };
    case 'done-unread':
      return {
        title: texts.unread(about),
        text: text(texts.unreadText(at(outcome.problem))),
        tone: 'warn',
      };
    case 'not-done':
      return {
        title: texts.notDone(about),
        text: text(texts.nothingChanged, refusedText(outcome)),
        tone: 'bad',
      };
    case 'unknown':
      return {
        title: texts.unknown(about),
        text: text(lost(outcome.failure), texts.lookFirst, mayRepeat ? texts.repeatIsSafe : ''),
        tone: 'warn',
      };
    case 'left':
      return { title: texts.left(about), text: text(texts.leftText), tone: 'warn' };
    default:
      return outcome satisfies never;
  }
}

function lost({ kind }: ApiFailure): string {
  return kind === 'timeout' || kind === 'unreachable' ? texts.lost[kind] : texts.lost.other;
}

/** A name keeps its own direction within a sentence. */
function isolated(name: string): string {
  return `\u2068${name}\u2069`;
}

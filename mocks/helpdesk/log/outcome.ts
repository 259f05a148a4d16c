import type { Judgement, LogEntry, Response } from './log-entry.ts';

export type Tone = 'good' | 'warn' | 'bad' | 'soft';

/** What became of a message, in a word or two. */
export interface Outcome {
  readonly text: string;
  readonly tone: Tone;
}

const RESPONSES: Readonly<Record<Response, Tone>> = {
  answered: 'good',
  'answered elsewhere': 'warn',
  unanswered: 'bad',
  'another key': 'soft',
  ignored: 'soft',
};

const NOT_REPORTED: Outcome = { text: 'not reported', tone: 'soft' };

export function outcomeOf(entry: LogEntry): Outcome {
  if (entry.direction === 'from-app')
    return { text: entry.response, tone: RESPONSES[entry.response] };
  if (entry.kind === 'stranger') return judged(entry.judgement);
  switch (entry.passage) {
    case 'posted':
      return entry.judgement ? judged(entry.judgement) : NOT_REPORTED;
    case 'held back':
    case 'delayed':
      return { text: entry.passage, tone: 'warn' };
    case 'dropped':
    case 'lost':
      return { text: entry.passage, tone: 'bad' };
    default:
      return entry.passage satisfies never;
  }
}

function judged({ verdict, problems }: Judgement): Outcome {
  switch (verdict) {
    case 'accepted':
      if (problems.length === 0) return { text: verdict, tone: 'good' };
      return { text: `${verdict}, ${problems.length} repaired`, tone: 'warn' };
    case 'identical':
    case 'foreign':
      return { text: verdict, tone: 'soft' };
    case 'refused':
    case 'malformed':
      return { text: verdict, tone: 'bad' };
    default:
      return verdict satisfies never;
  }
}

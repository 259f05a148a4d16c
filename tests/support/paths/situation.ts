import type { SnapshotFrom } from 'xstate';
import type { lifecycle } from '../../../src/frame/lifecycle/machine.ts';

export type Machine = typeof lifecycle;
export type LifecycleSnapshot = SnapshotFrom<Machine>;

/**
 * All that can make a difference to what happens next, as text. Of a point in time only counts how long
 * ago it is: else no path would ever come to where it has been before.
 */
export function situationOf({ value, context }: LifecycleSnapshot): string {
  const { timings, now, receivedAt, askedAt, ...facts } = context;
  const longest = longestOf(timings);
  const [receivedAgo, askedAgo] = [receivedAt, askedAt].map(
    (time) => time !== undefined && Math.min(now - time, longest),
  );
  return JSON.stringify({ value, receivedAgo, askedAgo, ...facts, ...FOR_PEOPLE });
}

/** What is only recorded, and decides nothing. */
const FOR_PEOPLE = { reasons: undefined, repairs: undefined };

/** After this long everything is late. */
export function longestOf(timings: LifecycleSnapshot['context']['timings']): number {
  return Math.max(...Object.values<number>({ ...timings }));
}

import { expect, test } from 'vitest';
import { eventName, reasonOf } from '../../../../mocks/helpdesk/log/reason.ts';
import { MAX_STEPS, Timeline } from '../../../../mocks/helpdesk/log/timeline.svelte.ts';
import type { LifecycleReport } from '../../../../mocks/helpdesk/report/report.ts';

const reported = (at: number, event: string, state: string): LifecycleReport => ({
  kind: 'lifecycle',
  at,
  event,
  state,
  flags: [],
});

test('a change of state says how long the one before lasted', () => {
  const timeline = new Timeline();
  timeline.add(reported(100, 'xstate.init', 'waiting.asking'));
  timeline.add(reported(120, 'host.asked', 'waiting.asking'));
  timeline.add(reported(180, 'host.contextReceived', 'context-received'));
  timeline.add(reported(200, 'host.contextReceived', 'context-received'));
  expect(timeline.steps.map(({ isChange, after }) => [isChange, after])).toEqual([
    [true, undefined],
    [false, undefined],
    [true, 80],
    [false, undefined],
  ]);
});

test('another document starts again, also in the same state', () => {
  const timeline = new Timeline();
  timeline.add(reported(100, 'xstate.init', 'waiting.asking'));
  timeline.add(reported(900, 'xstate.init', 'waiting.asking'));
  expect(timeline.steps.at(-1)).toMatchObject({ isChange: true, after: undefined });
});

test('the timeline keeps the last steps only, and can be cleared', () => {
  const timeline = new Timeline();
  for (let at = 0; at < MAX_STEPS + 3; at += 1) timeline.add(reported(at, 'host.asked', 'stale'));
  expect(timeline.steps).toHaveLength(MAX_STEPS);
  expect(timeline.steps[0]?.at).toBe(3);
  timeline.clear();
  expect(timeline.steps).toEqual([]);
});

test('reasons are given in words, and unknown events by their names', () => {
  const late = 'xstate.after.freshFor.lifecycle.context-received';
  expect(reasonOf(reported(1, late, 'refreshing'))).toBe('The context became too old');
  expect(eventName(late)).toBe('after freshFor');
  const same = { ...reported(1, 'host.contextReceived', 'stale'), verdict: 'identical' } as const;
  expect(reasonOf(same)).toBe('The same context arrived again');
  expect(reasonOf(reported(1, 'parcel.arrived', 'stale'))).toBeUndefined();
  expect(eventName('parcel.arrived')).toBe('parcel.arrived');
});

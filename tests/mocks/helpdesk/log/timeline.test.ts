import { expect, test } from 'vitest';
import { eventName, reasonOf } from '../../../../mocks/helpdesk/log/reason.ts';
import { MOST_STEPS, Timeline } from '../../../../mocks/helpdesk/log/timeline.svelte.ts';
import type { LifecycleReport } from '../../../../mocks/helpdesk/report/report.ts';

const told = (at: number, event: string, state: string): LifecycleReport => ({
  kind: 'lifecycle',
  at,
  event,
  state,
  flags: [],
});

test('a change of state tells how long the one before has lasted', () => {
  const timeline = new Timeline();
  timeline.add(told(100, 'xstate.init', 'waiting.asking'));
  timeline.add(told(120, 'host.asked', 'waiting.asking'));
  timeline.add(told(180, 'host.contextReceived', 'context-received'));
  timeline.add(told(200, 'host.contextReceived', 'context-received'));
  expect(timeline.steps.map(({ isChange, after }) => [isChange, after])).toEqual([
    [true, undefined],
    [false, undefined],
    [true, 80],
    [false, undefined],
  ]);
});

test('another document starts anew, also in the same state', () => {
  const timeline = new Timeline();
  timeline.add(told(100, 'xstate.init', 'waiting.asking'));
  timeline.add(told(900, 'xstate.init', 'waiting.asking'));
  expect(timeline.steps.at(-1)).toMatchObject({ isChange: true, after: undefined });
});

test('the timeline keeps the last steps only, and can be cleared', () => {
  const timeline = new Timeline();
  for (let at = 0; at < MOST_STEPS + 3; at += 1) timeline.add(told(at, 'host.asked', 'stale'));
  expect(timeline.steps).toHaveLength(MOST_STEPS);
  expect(timeline.steps[0]?.at).toBe(3);
  timeline.clear();
  expect(timeline.steps).toEqual([]);
});

test('reasons are told in words, and unknown events by their names', () => {
  const late = 'xstate.after.freshFor.lifecycle.context-received';
  expect(reasonOf(told(1, late, 'refreshing'))).toBe('The context has grown old');
  expect(eventName(late)).toBe('after freshFor');
  const same = { ...told(1, 'host.contextReceived', 'stale'), verdict: 'identical' } as const;
  expect(reasonOf(same)).toBe('The same context has come again');
  expect(reasonOf(told(1, 'parcel.arrived', 'stale'))).toBeUndefined();
  expect(eventName('parcel.arrived')).toBe('parcel.arrived');
});

import { beforeAll, expect, test } from 'vitest';
import { createMachine, type AnyStateMachine } from 'xstate';
import { lifecycle } from '../../../src/frame/lifecycle/machine.ts';
import { DEFAULT_TIMINGS } from '../../../src/frame/lifecycle/timings.ts';
import { Coverage } from '../../support/paths/coverage.ts';
import type { Drawing } from '../../support/paths/drawing.ts';
import { eventsIn, isDeadline } from '../../support/paths/events-in.ts';
import { everyShortestPath, everySimplePath, type Path } from '../../support/paths/every-path.ts';
import { createReplay } from '../../support/paths/replay.ts';
import { situationOf } from '../../support/paths/situation.ts';

/*
 * Every path through the machine, found in the drawing itself and walked by real actors in fake time.
 * tests/README.md says what to do here when the drawing changes.
 */

const drawingOf = (machine: AnyStateMachine): Drawing => ({
  machine,
  input: { timings: DEFAULT_TIMINGS },
  eventsIn,
  situationOf,
  isDeadline,
});
const drawing = drawingOf(lifecycle);

const coverage = new Coverage(lifecycle);
const shortest = everyShortestPath(drawing);
const simple = everySimplePath(drawing);
const astray = { shortest: [''], simple: [''] };

/** The paths that do not lead where the drawing says, as the events on the way. */
function walk(paths: readonly Path[], machine: AnyStateMachine, covered: Coverage) {
  const replay = createReplay(drawingOf(machine), covered);
  return paths
    .filter((path) => replay(path) !== path.situation)
    .map(({ events }) => events.map(({ type }) => type).join(' → '));
}

beforeAll(() => {
  astray.shortest = walk(shortest, lifecycle, coverage);
  astray.simple = walk(simple.flat(), lifecycle, coverage);
  console.log(`${shortest.length} shortest paths, ${simple.length} simple paths`);
  console.log(coverage.report);
}, 120_000);

test('every shortest path leads where the drawing says, and on with every next event', () => {
  expect(astray.shortest).toEqual([]);
});

test('every simple path leads where the drawing says', () => {
  expect(astray.simple).toEqual([]);
});

test('the paths reach every state', () => {
  expect(coverage.states.missed).toEqual([]);
});

test('the paths take every transition', () => {
  expect(coverage.transitions.missed).toEqual([]);
});

test('the paths see every guard hold and not hold', () => {
  expect(coverage.guards.missed).toEqual([]);
});

test('a state, a transition and a guard that no path reaches are named', () => {
  const machine = lifecycleWith({
    on: { 'frame.unloaded': { guard: 'isShown', target: '.closed' } },
    states: { closed: {} },
  });
  const covered = new Coverage(machine);

  walk(shortest.slice(0, 1), machine, covered);

  expect(covered.states.missed).toContain('lifecycle.closed');
  expect(covered.transitions.missed).toContain('lifecycle · frame.unloaded [isShown] → closed');
  expect(covered.guards.missed).toContain('isShown holds');
});

/** The lifecycle with something more in its drawing. */
function lifecycleWith({
  on,
  states,
}: {
  readonly on: object;
  readonly states: object;
}): AnyStateMachine {
  const { config, implementations } = lifecycle;
  const drawing = {
    ...config,
    on: { ...config.on, ...on },
    states: { ...config.states, ...states },
  };
  return createMachine(drawing, implementations);
}

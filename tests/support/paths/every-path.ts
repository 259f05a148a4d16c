import { initialTransition, type EventObject } from 'xstate';
import { adjacencyMapToArray, getAdjacencyMap, getShortestPaths } from 'xstate/graph';
import { nameOf } from './coverage.ts';
import { stateOf, type Drawing } from './drawing.ts';

/** What happens, and where it must lead. */
export interface Path {
  readonly events: readonly EventObject[];
  readonly situation: string;
}

/** A machine that goes further than this counts something without end. */
const MAX_STEPS = 1_000_000;

function optionsOf({ input, eventsIn, situationOf }: Drawing) {
  return { input, events: eventsIn, serializeState: situationOf, limit: MAX_STEPS };
}

/** The shortest path to every situation, and each of them once more with each event that may come next. */
export function everyShortestPath(drawing: Drawing): Path[] {
  const { machine, situationOf } = drawing;
  const stepsFrom = everyStep(drawing);
  return getShortestPaths(machine, optionsOf(drawing)).flatMap(({ state, steps }) => {
    const here = {
      events: steps.slice(1).map(({ event }) => event as EventObject),
      situation: situationOf(state),
    };
    return [here, ...stepsFrom(here.situation).map((step) => after(here, step))];
  });
}

/**
 * Every simple path over the states: every row of transitions that enters no state twice, distinguished by
 * event and guard. What the guards need (to be hidden, to be late) happens on the way, wherever it can.
 */
export function everySimplePath(drawing: Drawing): Path[][] {
  const { machine, input, situationOf } = drawing;
  const stepsFrom = everyStep(drawing);
  const [start] = initialTransition(machine, input);
  return onwards([{ events: [], situation: situationOf(start) }], new Set([stateOf(start)]));

  /** @param arrivals at the same state by the same transitions, each in another situation. */
  function onwards(arrivals: Path[], entered: ReadonlySet<string>): Path[][] {
    const here = new Map(arrivals.map((path) => [path.situation, path]));
    const exits = new Map<string, { state: string; paths: Map<string, Path> }>();
    // A map also gives what is added to it while it is gone through.
    for (const path of here.values()) {
      for (const step of stepsFrom(path.situation)) {
        const next = after(path, step);
        if (step.to === step.from) {
          if (!here.has(next.situation)) here.set(next.situation, next);
        } else if (!entered.has(step.to)) {
          const exit = exits.get(step.taken) ?? { state: step.to, paths: new Map() };
          if (!exit.paths.has(next.situation)) exit.paths.set(next.situation, next);
          exits.set(step.taken, exit);
        }
      }
    }
    return [...exits.values()].flatMap(({ state, paths }) => [
      [...paths.values()],
      ...onwards([...paths.values()], new Set([...entered, state])),
    ]);
  }
}

interface Step {
  readonly event: EventObject;
  readonly situation: string;
  readonly from: string;
  readonly to: string;
  readonly taken: string;
}

function everyStep(drawing: Drawing): (situation: string) => readonly Step[] {
  const { machine, situationOf } = drawing;
  const steps = new Map<string, Step[]>();
  for (const { state, event, nextState } of adjacencyMapToArray(
    getAdjacencyMap(machine, optionsOf(drawing)),
  )) {
    const step = {
      event: event as EventObject,
      situation: situationOf(nextState),
      from: stateOf(state),
      to: stateOf(nextState),
      taken: machine.getTransitionData(state, event).map(nameOf).join(),
    };
    const here = situationOf(state);
    steps.set(here, [...(steps.get(here) ?? []), step]);
  }
  return (situation) => steps.get(situation) ?? [];
}

function after({ events }: Path, { event, situation }: Step): Path {
  return { events: [...events, event], situation };
}

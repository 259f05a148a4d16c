import {
  createActor,
  fromCallback,
  type AnyMachineSnapshot,
  type AnyStateMachine,
  type EventObject,
} from 'xstate';
import { CountedClock } from '../counted-clock.ts';
import { nameOf, type Coverage } from './coverage.ts';
import type { Drawing } from './drawing.ts';
import type { Path } from './every-path.ts';

type Send = (event: EventObject) => void;

/**
 * Walks paths with real actors: the events of the drawing's actors come from such actors, and deadlines
 * pass on a simulated clock. Gives the situation in which the path ends.
 */
export function createReplay(drawing: Drawing, coverage: Coverage) {
  const { machine, input, situationOf, isDeadline } = drawing;
  const senders = new Map<string, Send>();
  const port = (name: string) =>
    fromCallback(({ sendBack }) => {
      senders.set(name, sendBack);
    });
  const names = Object.keys(machine.implementations.actors);
  const provided = machine.provide({
    actors: Object.fromEntries(names.map((name) => [name, port(name)])),
    guards: watchedGuards(machine, coverage),
  });

  return ({ events }: Path): string => {
    const clock = new CountedClock();
    let last = '';
    const actor = createActor(provided, {
      clock,
      input,
      inspect(step) {
        if (step.type !== '@xstate.microstep') return;
        last = step.event.type;
        for (const taken of step._transitions) coverage.transitions.meet(nameOf(taken));
        for (const { id } of (step.snapshot as AnyMachineSnapshot)._nodes) coverage.states.meet(id);
      },
    }).start();

    for (const event of events) {
      if (isDeadline(event)) {
        do clock.set(clock.nextDeadline);
        while (last !== event.type && clock.pending > 0);
      } else {
        const [source = ''] = event.type.split('.');
        const send = senders.get(source) ?? ((own) => actor.send(own));
        send(event);
      }
    }

    const situation = situationOf(actor.getSnapshot());
    actor.stop();
    return clock.pending === 0 ? situation : 'a stopped actor with a timer';
  };
}

function watchedGuards(
  machine: AnyStateMachine,
  coverage: Coverage,
): AnyStateMachine['implementations']['guards'] {
  const guards = Object.entries(machine.implementations.guards).map(([name, guard]) => {
    if (typeof guard !== 'function') return [name, guard];
    const watched: typeof guard = (args, params) => {
      const holds = guard(args, params);
      coverage.guards.meet(`${name} ${holds ? 'holds' : 'does not hold'}`);
      return holds;
    };
    return [name, watched];
  });
  return Object.fromEntries(guards) as AnyStateMachine['implementations']['guards'];
}

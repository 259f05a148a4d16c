import { createActor, fromCallback, type EventObject } from 'xstate';
import type { HostCommand, LifecycleEvent } from '../../../src/frame/lifecycle/machine.ts';
import { DEFAULT_TIMINGS } from '../../../src/frame/lifecycle/timings.ts';
import { CountedClock } from '../counted-clock.ts';
import { nameOf, type Coverage } from './coverage.ts';
import { isDeadline } from './events-in.ts';
import type { Path } from './every-path.ts';
import { situationOf, type LifecycleSnapshot, type Machine } from './situation.ts';

type Send = (event: LifecycleEvent) => void;

/**
 * Walks paths with real actors: the events of the host and the frame come from such actors, and deadlines
 * pass on a simulated clock. Gives the situation in which the path ends.
 */
export function createReplay(machine: Machine, coverage: Coverage) {
  const senders = new Map<string, Send>();
  const port = <T extends EventObject>(name: string) =>
    fromCallback<T>(({ sendBack }) => {
      senders.set(name, sendBack);
    });
  const provided = machine.provide({
    actors: { host: port<HostCommand>('host'), frame: port('frame') },
    guards: watchedGuards(machine, coverage),
  });

  return ({ events }: Path): string => {
    const clock = new CountedClock();
    let last = '';
    const actor = createActor(provided, {
      clock,
      input: { timings: DEFAULT_TIMINGS },
      inspect(step) {
        if (step.type !== '@xstate.microstep') return;
        last = step.event.type;
        for (const taken of step._transitions) coverage.transitions.meet(nameOf(taken));
        for (const { id } of (step.snapshot as LifecycleSnapshot)._nodes) coverage.states.meet(id);
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

function watchedGuards(machine: Machine, coverage: Coverage): Machine['implementations']['guards'] {
  const guards = Object.entries(machine.implementations.guards).map(([name, guard]) => {
    if (typeof guard !== 'function') return [name, guard];
    const watched: typeof guard = (args, params) => {
      const holds = guard(args, params);
      coverage.guards.meet(`${name} ${holds ? 'holds' : 'does not hold'}`);
      return holds;
    };
    return [name, watched];
  });
  return Object.fromEntries(guards) as Machine['implementations']['guards'];
}

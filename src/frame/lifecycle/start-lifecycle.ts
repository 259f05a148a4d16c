import { createActor, type ActorOptions, type ActorRefFrom, type InspectionEvent } from 'xstate';
import type { HostExtra } from '../host/extras.ts';
import type { Transport } from '../host/transport.ts';
import type { Visibility } from '../host/visibility.ts';
import { createFramePort } from './frame-port.ts';
import { createHostPort } from './host-port.ts';
import { lifecycle } from './machine.ts';
import type { Timings } from './timings.ts';

export type LifecycleActor = ActorRefFrom<typeof lifecycle>;

export interface LifecycleOptions {
  readonly transport: Transport;
  readonly visibility: Visibility;
  readonly timings: Timings;
  /** Wall-clock time, milliseconds since 1970. */
  readonly now?: () => number;
  /** What runs the delays; tests hand in xstate's `SimulatedClock`. */
  readonly clock?: NonNullable<ActorOptions<typeof lifecycle>['clock']>;
  /** Is handed what the helpdesk says beyond the protocol; without it that is dropped. */
  readonly onExtra?: ((extra: HostExtra) => void) | undefined;
  /** Receives everything the machine does, customers' data included: for development only. */
  readonly inspect?: ((inspected: InspectionEvent) => void) | undefined;
}

/**
 * Starts the lifecycle: when this returns, the listener is attached and the first request is sent.
 * `stop()` on the actor releases everything.
 */
export function startLifecycle(options: LifecycleOptions): LifecycleActor {
  const { transport, visibility, timings, now = Date.now, clock, onExtra, inspect } = options;
  const machine = lifecycle.provide({
    actors: {
      host: createHostPort(transport, now, onExtra),
      frame: createFramePort(visibility, now),
    },
  });
  return createActor(machine, {
    input: { timings, isSnapshot: transport.isMobile },
    ...(clock && { clock }),
    ...(inspect && { inspect }),
  }).start();
}

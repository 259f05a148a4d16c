import type { AnyMachineSnapshot, AnyStateMachine, EventObject } from 'xstate';

/** A machine, and what there is to know of it before its paths can be walked. */
export interface Drawing<
  Snapshot extends AnyMachineSnapshot = AnyMachineSnapshot,
  Event extends EventObject = EventObject,
> {
  /** Its actors are all callbacks, and named like the first word of the events that they send. */
  readonly machine: AnyStateMachine;
  readonly input: object;
  /** All that may happen next: what the actors and the agent may do, and the deadlines that may pass. */
  readonly eventsIn: (snapshot: Snapshot) => readonly Event[];
  /** All that can make a difference to what happens next, as text. */
  readonly situationOf: (snapshot: Snapshot) => string;
  /** Whether an event happens by itself, when its time has come. */
  readonly isDeadline: (event: EventObject) => boolean;
}

/** The state of the drawing that it is in. */
export function stateOf(snapshot: AnyMachineSnapshot): string {
  return JSON.stringify(snapshot.value);
}

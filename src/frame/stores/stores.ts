import { dequal } from 'dequal';
import { readable, type Readable } from 'svelte/store';
import type { SnapshotFrom } from 'xstate';
import type {
  AttributeDefinition,
  Contact,
  Conversation,
  CurrentAgent,
} from '../host/context-schema.ts';
import type { Problem } from '../../problem.ts';
import type { lifecycle, Reason } from '../lifecycle/machine.ts';
import type { LifecycleActor } from '../lifecycle/start-lifecycle.ts';

/** The states of the frame's life, in the product's words. */
export type Status = 'waiting' | 'context-received' | 'refreshing' | 'stale';

/**
 * The lifecycle as views see it. Each store notifies only when its own value has changed (compared
 * deeply), so an unchanged contact in a new context costs nothing.
 */
export interface Stores {
  readonly status: Readable<Status>;
  /** The conversation in the helpdesk's own field names; undefined where the host sent none. */
  readonly conversation: Readable<Conversation | undefined>;
  /** The contact in the helpdesk's own field names; undefined where the host sent none. */
  readonly contact: Readable<Contact | undefined>;
  /** The context has no contact, and none followed within a moment. */
  readonly contactIsMissing: Readable<boolean>;
  /** The agent who looks at the screen. Unsigned like everything here: not a login. */
  readonly currentAgent: Readable<CurrentAgent | undefined>;
  /** Definitions of custom attributes; empty where the host sends none. */
  readonly customAttributes: Readable<readonly AttributeDefinition[]>;
  /** The helpdesk's theme; undefined where the host sends none. */
  readonly theme: Readable<'light' | 'dark' | undefined>;
  /** The agent has seen this frame with a context, or may have. Before that, no customer is to be looked up. */
  readonly wasShown: Readable<boolean>;
  /** When the context last came, also if it was the same; milliseconds since 1970. */
  readonly receivedAt: Readable<number | undefined>;
  /** No first context came in time. Stays true while it is asked for again. */
  readonly unanswered: Readable<boolean>;
  /** A request is under way. */
  readonly asking: Readable<boolean>;
  /** A renewal went unanswered: only `refresh()` asks this host again. */
  readonly hostIsSilent: Readable<boolean>;
  /** The mobile app: every answer is the conversation as it was opened, however fresh the answer is. */
  readonly isSnapshot: Readable<boolean>;
  /** Why there is no context, as far as it is known; in the order in which it was first noticed. */
  readonly reasons: Readable<readonly Reason[]>;
  /** What had to be taken out of the last context to make it readable. For developers. */
  readonly repairs: Readable<readonly Problem[]>;
  /** Asks the helpdesk for the context now. Without effect while hidden or while already asking. */
  readonly refresh: () => void;
}

export type Snapshot = SnapshotFrom<typeof lifecycle>;

/** What stores are made from: a running lifecycle, or something between it and the views. */
export interface Source extends Pick<LifecycleActor, 'getSnapshot' | 'send'> {
  subscribe(listener: (snapshot: Snapshot) => void): { unsubscribe(): void };
}

/** The stores of a running lifecycle. They live as long as it. */
export function createStores(source: Source): Stores {
  const select = <T>(pick: (snapshot: Snapshot) => T) => selection(source, pick);
  return {
    status: select(statusOf),
    conversation: select(({ context }) => context.received?.conversation),
    contact: select(({ context }) => context.received?.contact),
    contactIsMissing: select(({ context }) => context.contactIsMissing),
    currentAgent: select(({ context }) => context.received?.currentAgent),
    customAttributes: select(({ context }) => context.received?.customAttributes ?? NO_DEFINITIONS),
    theme: select(({ context }) => context.received?.theme),
    wasShown: select(({ context }) => context.wasShown),
    receivedAt: select(({ context }) => context.receivedAt),
    unanswered: select((snapshot) => snapshot.hasTag('unanswered')),
    asking: select((snapshot) => snapshot.hasTag('asking')),
    hostIsSilent: select(({ context }) => context.hostIsSilent),
    isSnapshot: select(({ context }) => context.isSnapshot),
    reasons: select(({ context }) => context.reasons),
    repairs: select(({ context }) => context.repairs),
    refresh() {
      source.send({ type: 'refresh.requested' });
    },
  };
}

const NO_DEFINITIONS: readonly AttributeDefinition[] = [];

function statusOf({ value }: Snapshot): Status {
  return typeof value === 'string' ? value : 'waiting';
}

/** One part of the snapshot as a store. Looks again when the first subscriber comes, who would else see an old value. */
function selection<T>(source: Source, pick: (snapshot: Snapshot) => T): Readable<T> {
  return readable(pick(source.getSnapshot()), (set) => {
    let last = pick(source.getSnapshot());
    set(last);
    const subscription = source.subscribe((snapshot) => {
      const next = pick(snapshot);
      if (dequal(next, last)) return;
      last = next;
      set(next);
    });
    return () => {
      subscription.unsubscribe();
    };
  });
}

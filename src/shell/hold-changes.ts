import { readonly, writable, type Readable } from 'svelte/store';
import type { Identity } from '../data/lookup.ts';
import type { Contact, Context, Conversation } from '../frame/host/context-schema.ts';
import type { Snapshot, Source } from '../frame/stores/stores.ts';
import { isSameConversation, personOf } from './person.ts';

/** Who is on the screen, and who writes now. */
export interface Change {
  readonly from: Who;
  readonly to: Who;
}

export interface Who {
  readonly contact: Contact | undefined;
  readonly identity: Identity;
}

export interface Held {
  /** The lifecycle, with the context that may be on the screen. */
  readonly source: Source;
  /** What the agent has to confirm first; undefined: nothing. */
  readonly change: Readable<Change | undefined>;
  /** The agent goes on with the person who writes now. */
  readonly goOn: () => void;
}

type IdentityOf = (
  contact: Contact | undefined,
  conversation: Conversation | undefined,
) => Identity;

/**
 * Sits between the lifecycle and its stores. When the contact changes within one conversation, or anything
 * that they are looked up by, the old context stays on the screen until the agent goes on: a visitor who types
 * another email must not turn the page to another customer unnoticed. Another conversation comes as it is.
 */
export function holdChanges(lifecycle: Source, identityOf: IdentityOf): Held {
  const listeners = new Set<(snapshot: Snapshot) => void>();
  const change = writable<Change | undefined>();
  let now = lifecycle.getSnapshot();
  /** What may be on the screen. */
  let shown = partOf(now);
  /** The last that had a contact, in this conversation. */
  let known = shown.received?.contact && shown.received;
  let snapshot = now;

  function whoIn({ contact }: Context, conversation: Conversation | undefined): Who {
    return { contact, identity: identityOf(contact, conversation) };
  }

  /** How the context differs from what the agent knows; undefined where it may be shown at once. */
  function changeIn(next: Context | undefined): Change | undefined {
    if (!known || !next?.contact || !isSameConversation(known.conversation, next.conversation))
      return undefined;
    // Where the conversation comes only now, what it proves is no change of who writes.
    const from = whoIn(known, known.conversation ?? next.conversation);
    const to = whoIn(next, next.conversation);
    return personOf(from.contact, from.identity) === personOf(to.contact, to.identity)
      ? undefined
      : { from, to };
  }

  function show(found: Change | undefined) {
    if (!found) {
      shown = partOf(now);
      const { received } = shown;
      if (received?.contact || !isSameConversation(known?.conversation, received?.conversation))
        known = received?.contact && received;
    }
    snapshot = withPart(now, shown);
    for (const listener of [...listeners]) listener(snapshot);
    change.set(found);
  }

  lifecycle.subscribe((next) => {
    now = next;
    const { received } = now.context;
    show(received === shown.received ? undefined : changeIn(received));
  });

  return {
    source: {
      getSnapshot: () => snapshot,
      send: (event) => {
        lifecycle.send(event);
      },
      subscribe(listener) {
        listeners.add(listener);
        return { unsubscribe: () => listeners.delete(listener) };
      },
    },
    change: readonly(change),
    goOn() {
      show(undefined);
    },
  };
}

type Part = Pick<Snapshot['context'], 'received' | 'contactIsMissing' | 'repairs'>;

function partOf({ context: { received, contactIsMissing, repairs } }: Snapshot): Part {
  return { received, contactIsMissing, repairs };
}

/** The snapshot itself, its methods included, with another part of the context. */
function withPart(snapshot: Snapshot, part: Part): Snapshot {
  const { context } = snapshot;
  if (context.received === part.received && context.contactIsMissing === part.contactIsMissing)
    return snapshot;
  return Object.create(snapshot, {
    context: { value: { ...context, ...part }, enumerable: true },
  }) as Snapshot;
}

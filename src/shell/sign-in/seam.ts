import type { Component } from 'svelte';
import { readable, type Readable } from 'svelte/store';
import type { Ended, SessionStore } from '../../sign-in/session.ts';
import type { Desk } from './views-of.ts';

/** What the screens know of the sign-in before any of its own views are there. */
export interface SignInSeam {
  /** Why no agent is signed in; undefined while one is. */
  readonly ended: Readable<Ended | undefined>;
  /**
   * Whose data may be on the screen. It stays that of a session that has expired: what was loaded is kept,
   * marked as old. Who has signed out, or is another person, leaves nothing.
   */
  readonly owner: Readable<string | undefined>;
  readonly load: () => Promise<SignInViews>;
}

/** What comes later, as a file of its own. */
export interface SignInViews {
  readonly desk: Desk;
  /** Takes the place of the data; as a strip, it is above what was loaded before. */
  readonly SignedOut: Component<{ desk: Desk; isStrip?: boolean }>;
  readonly Account: Component<{ desk: Desk }>;
}

export function createSeam(
  session: Pick<SessionStore, 'read' | 'ended' | 'subscribe'>,
  load: () => Promise<SignInViews>,
): SignInSeam {
  const follow = <T>(pick: () => T) =>
    readable(pick(), (set) => {
      set(pick());
      return session.subscribe(() => {
        set(pick());
      });
    });

  let owner: string | undefined;
  const ownerNow = () => {
    const current = session.read();
    if (current) owner = current.subject;
    else if (!['expired', 'rejected'].includes(session.ended())) owner = undefined;
    return owner;
  };
  // Who signs out between two looks must not be missed.
  session.subscribe(ownerNow);
  return {
    ended: follow(() => (session.read() ? undefined : session.ended())),
    owner: follow(ownerNow),
    load,
  };
}

import { readable, type Readable } from 'svelte/store';
import type { SnapshotFrom } from 'xstate';
import type { signIn, SignInEvent } from '../../sign-in/machine.ts';
import type { SignInActor } from '../../sign-in/start-sign-in.ts';
import Account from './Account.svelte';
import type { SignInViews } from './seam.ts';
import SignedOut from './SignedOut.svelte';

/** The running machine, as the views see it. */
export interface Desk {
  readonly snapshot: Readable<SnapshotFrom<typeof signIn>>;
  readonly send: (event: SignInEvent) => void;
  /** Whether the session outlives this page. */
  readonly isKept: () => boolean;
}

/** The views of a machine that runs. */
export function viewsOf(actor: SignInActor, isKept: () => boolean): SignInViews {
  const snapshot = readable(actor.getSnapshot(), (set) => {
    set(actor.getSnapshot());
    const subscription = actor.subscribe(set);
    return () => {
      subscription.unsubscribe();
    };
  });
  return { desk: { snapshot, send: actor.send.bind(actor), isKept }, SignedOut, Account };
}

import { readable, type Readable } from 'svelte/store';
import type { SnapshotFrom } from 'xstate';
import type { signIn, SignInEvent } from '../../sign-in/machine.ts';
import type { SignIn } from '../../sign-in/sign-in.ts';
import { startSignIn } from '../../sign-in/start-sign-in.ts';
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

/** Starts the sign-in's machine, and gives the views of it. */
export function openViews(lane: SignIn, page: Window): SignInViews {
  // From now on the session is renewed by itself. Without it, a request renews it, or says why not.
  lane.renewal().catch(() => undefined);
  const actor = startSignIn(lane, __OIDC__, page);
  const snapshot = readable(actor.getSnapshot(), (set) => {
    set(actor.getSnapshot());
    const subscription = actor.subscribe(set);
    return () => {
      subscription.unsubscribe();
    };
  });
  return {
    desk: { snapshot, send: actor.send.bind(actor), isKept: lane.session.isKept },
    SignedOut,
    Account,
  };
}

import type { ApiAccess } from '../data/access.ts';
import type { SessionStore } from './session.ts';

/** A fork's own way to a token: `src/app/access-token.ts`. */
export interface OwnAccess extends ApiAccess {
  /**
   * Signs the agent in. Called in the task of their click, so it may open a window; resolves when a token can
   * be had, and rejects where not. Without it the screen only says that they are signed out.
   */
  signIn?(): Promise<void>;
}

/** What the screens follow of an own access. */
export interface WatchedAccess {
  readonly access: Required<ApiAccess>;
  readonly session: Pick<SessionStore, 'read' | 'ended' | 'subscribe'>;
  readonly signIn: (() => Promise<void>) | undefined;
}

/** Notices when an own access has no token, so that the screens can say so. */
export function watchAccess(own: OwnAccess): WatchedAccess {
  const listeners = new Set<() => void>();
  let isOut = false;
  let wasIn = false;

  function note(isSignedOut: boolean) {
    wasIn ||= !isSignedOut;
    if (isOut === isSignedOut) return;
    isOut = isSignedOut;
    for (const listener of listeners) listener();
  }
  async function noted(token: ReturnType<ApiAccess['tokenFor']>) {
    const given = await token;
    note(!given);
    return given;
  }

  return {
    access: {
      tokenFor: (request, signal) => noted(own.tokenFor(request, signal)),
      refused: (request, token, signal) => noted(own.refused?.(request, token, signal)),
    },
    session: {
      read: () => (isOut ? undefined : OWN_SESSION),
      ended: () => (wasIn ? 'expired' : 'never-started'),
      subscribe(listener) {
        listeners.add(listener);
        return () => {
          listeners.delete(listener);
        };
      },
    },
    signIn:
      own.signIn &&
      (async () => {
        await own.signIn?.();
        note(false);
      }),
  };
}

/** Nothing is known of it but that it is there. */
const OWN_SESSION = {
  accessToken: '',
  issuedAt: 0,
  expiresAt: 0,
  scope: '',
  subject: 'own',
  name: '',
};

import type { ApiAccess } from '../data/access.ts';
import { createSessionStore, type SessionStore } from './session.ts';
import type { Renewal } from './token.ts';

/** Who is at the helpdesk, as it says itself: unsigned, so never a reason to begin a session. */
export interface Agent {
  readonly id?: string | number | null | undefined;
  readonly email?: string | null | undefined;
}

/** All of the sign-in that is there before anything is drawn. */
export interface SignIn {
  readonly access: ApiAccess;
  readonly session: SessionStore;
  /** What renews; loaded when it is needed. */
  readonly renewal: () => Promise<Renewal>;
  /** Who is at the helpdesk, whenever that may have changed. Another agent ends the session. */
  readonly agentIs: (agent: Agent | undefined) => void;
  readonly agent: () => Agent | undefined;
}

/** A token that has almost expired would expire on its way; in milliseconds. */
const MARGIN = 5_000;

/**
 * The session's token for the API client; where there is no session, no request is sent. What is needed once
 * in minutes is loaded then.
 *
 * @param key names the session in the tab's storage, where another app of this origin may have its own
 */
export function createSignIn(
  page: Pick<Window, 'sessionStorage' | 'addEventListener'>,
  key: string,
  load = () => import('./load-renewal.ts'),
): SignIn {
  const session = createSessionStore(key, page);
  let agent: Agent | undefined;
  let loading: Promise<Renewal> | undefined;
  const renewal = () => (loading ??= load().then(({ loadRenewal }) => loadRenewal(session)));

  return {
    access: {
      tokenFor() {
        const { accessToken = '', expiresAt = 0 } = session.read() ?? {};
        if (!accessToken || expiresAt - Date.now() > MARGIN) return accessToken;
        return renewal().then(({ renewed }) => renewed(accessToken, 'expired'));
      },
      refused: (_, token) => renewal().then(({ refused }) => refused(token)),
    },
    session,
    renewal,
    agentIs(current) {
      agent = current;
      // Not every helpdesk says who it is.
      const id = String(current?.id ?? '');
      const signedIn = session.read();
      if (!id || !signedIn || signedIn.agent === id) return;
      if (signedIn.agent) session.end('agent-changed');
      else session.write({ ...signedIn, agent: id });
    },
    agent: () => agent,
  };
}

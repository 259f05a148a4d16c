/** What a sign-in has given, for as long as the tab is open. */
export interface Session {
  readonly accessToken: string;
  /** Without one, the session ends with its access token. */
  readonly refreshToken?: string;
  /** When the access token came, by this machine's clock; milliseconds since 1970. */
  readonly issuedAt: number;
  readonly expiresAt: number;
  /** What was granted: a renewal that asks for more is refused. */
  readonly scope: string;
  /** Who signed in, as the provider knows them. */
  readonly subject: string;
  /** How they call themselves: an email address where there is one. */
  readonly name: string;
  /** Who was at the helpdesk then, as far as it said. */
  readonly agent?: string;
}

/** Why there is no session. */
export type Ended = 'never-started' | 'signed-out' | 'expired' | 'rejected' | 'agent-changed';

export interface SessionStore {
  /** As it is now: another frame of this tab may have changed it. */
  readonly read: () => Session | undefined;
  readonly write: (session: Session) => void;
  readonly end: (reason: Ended) => void;
  /** Why there is none, as far as this frame knows. */
  readonly ended: () => Ended;
  /** Whether it outlives this page. */
  readonly isKept: () => boolean;
  readonly subscribe: (listener: () => void) => () => void;
}

/**
 * The tab's session. It is kept in `sessionStorage`, which the next conversation's frame finds again and no
 * other tab or site can read; where the browser denies that, in memory. Never throws.
 */
export function createSessionStore(
  key: string,
  page: Pick<Window, 'sessionStorage' | 'addEventListener'>,
): SessionStore {
  const listeners = new Set<() => void>();
  let memory: Session | undefined;
  let ended: Ended = 'never-started';

  const notify = () => {
    for (const listener of listeners) listener();
  };
  /** Even to name a storage that is denied throws. */
  const attempt = <T>(use: (storage: Storage) => T): T | undefined => {
    try {
      return use(page.sessionStorage);
    } catch {
      return undefined;
    }
  };

  // Another frame of this tab has signed in or out.
  page.addEventListener('storage', notify);

  return {
    read: () =>
      memory ??
      attempt((storage) => JSON.parse(storage.getItem(key) ?? '') as Session) ??
      undefined,
    write(session) {
      memory = session;
      attempt((storage) => {
        storage.setItem(key, JSON.stringify(session));
        memory = undefined;
      });
      notify();
    },
    end(reason) {
      ended = reason;
      memory = undefined;
      attempt((storage) => {
        storage.removeItem(key);
      });
      notify();
    },
    ended: () => ended,
    isKept: () => !memory,
    subscribe(listener) {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
}

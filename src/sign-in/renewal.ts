import type { SessionStore } from './session.ts';

/** A frame is often gone within seconds, and would take the answer along; in milliseconds. */
const MIN_AGE = 3_000;
/** The longest that a browser's timer can wait. */
const MAX_WAIT = 2 ** 31 - 1;

/**
 * Renews in the last quarter of a token's life, when nothing waits for it: a renewal whose answer is lost
 * with its frame can end the session, so there should be few of them, and none in a frame that has just come.
 *
 * @returns what stops it
 */
export function renewEarly(
  store: SessionStore,
  renew: (stale: string) => Promise<void>,
  now: () => number = Date.now,
): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let planned: string | undefined;

  function plan() {
    const session = store.read();
    if (session?.accessToken === planned) return;
    planned = session?.accessToken;
    clearTimeout(timer);
    if (!session?.refreshToken) return;
    const { accessToken, issuedAt, expiresAt } = session;
    const wait = expiresAt - (expiresAt - issuedAt) / 4 - now();
    timer = setTimeout(
      () => {
        // Without an answer it is renewed when it is needed.
        renew(accessToken).catch(() => undefined);
      },
      Math.min(Math.max(wait, MIN_AGE), MAX_WAIT),
    );
  }

  const unsubscribe = store.subscribe(plan);
  plan();
  return () => {
    unsubscribe();
    clearTimeout(timer);
  };
}

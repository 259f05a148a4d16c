import type { Ended, SessionStore } from './session.ts';

export interface Renewal {
  /** The token in place of this one; undefined where there is none, and then the session has ended for that reason. */
  readonly renewed: (stale: string, orElse: Ended) => Promise<string | undefined>;
  /** The token in place of one that the API has refused. */
  readonly refused: (token: string) => Promise<string | undefined>;
}

/**
 * What happens to a token that is not good any more. It is renewed once, for all requests that wait for it;
 * where that does not help, the session ends, so that nothing asks in a circle.
 *
 * @param renew replaces the token in the store, or leaves it where that is not possible. Rejects where the
 *   provider could not be asked.
 */
export function createRenewal(
  store: SessionStore,
  renew: (stale: string) => Promise<void>,
): Renewal {
  let renewing: Promise<void> | undefined;
  /** What a renewal after a refusal gave: if that is refused, too, another renewal does not help. */
  let secondTry: string | undefined;

  async function renewed(stale: string, orElse: Ended): Promise<string | undefined> {
    await (renewing ??= renew(stale).finally(() => {
      renewing = undefined;
    }));
    const token = store.read()?.accessToken;
    if (token !== stale) return token;
    store.end(orElse);
    return undefined;
  }

  return {
    renewed,
    async refused(token) {
      const current = store.read()?.accessToken;
      // Signed out, or renewed for another request meanwhile.
      if (current !== token) return current;
      if (token !== secondTry) return (secondTry = await renewed(token, 'rejected'));
      store.end('rejected');
      return undefined;
    },
  };
}

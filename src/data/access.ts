import type { Exchange } from './client.ts';
import { ApiError } from './errors.ts';

/** What is asked of the data API. */
export interface ApiRequest {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Below the API's base URL, with its query. */
  readonly path: string;
}

/**
 * The token for a request; undefined where the agent is signed out, and then nothing is sent and the
 * request fails as `unauthorized`. A rejection counts as `unreachable`.
 */
type Token = string | undefined | Promise<string | undefined>;

/** Gives the API client its token. */
export interface ApiAccess {
  /** Called for every request, so it may renew the token. `signal` is aborted when the request is not wanted any more. */
  tokenFor(request: ApiRequest, signal: AbortSignal): Token;
  /**
   * The API has answered a request with 401. A token that differs from the refused one sends the request
   * once more. Called again where that is refused, too: what it gives then is not used.
   */
  refused?(request: ApiRequest, token: string, signal: AbortSignal): Token;
}

/**
 * Sends a token with each request, and nothing without one.
 *
 * @param timeout how long a token may take, in milliseconds. The time of the request begins when it is sent.
 */
export function withToken(access: ApiAccess, timeout: number) {
  return (send: Exchange): Exchange =>
    async (request, signal) => {
      const given = async (ask: (wanted: AbortSignal) => Token) => {
        const deadline = AbortSignal.timeout(timeout);
        const wanted = AbortSignal.any([signal, deadline]);
        try {
          wanted.throwIfAborted();
          // Not every token function listens to its signal.
          const aborted = new Promise<never>((_, reject) => {
            wanted.addEventListener('abort', reject);
          });
          return await Promise.race([ask(wanted), aborted]);
        } catch {
          throw new ApiError({ kind: deadline.aborted ? 'timeout' : 'unreachable' });
        }
      };

      let token = await given((wanted) => access.tokenFor(request, wanted));
      for (let isSecond = false; ; isSecond = true) {
        if (!token) throw new ApiError({ kind: 'unauthorized' });
        const bearer = token;
        const answer = await send(request, signal, {
          headers: { authorization: `Bearer ${bearer}` },
        });
        if (answer.response.status !== 401) return answer;
        token = await given((wanted) => access.refused?.(request, bearer, wanted));
        if (isSecond || !token || token === bearer) return answer;
      }
    };
}

/**
 * Lets the browser send the session cookie of an API on the app's own origin. A page of another origin
 * cannot send this header without the API's consent, so an API that demands it is safe from forged requests.
 */
export function withCookie(send: Exchange): Exchange {
  return (request, signal) =>
    send(request, signal, {
      headers: { 'x-requested-with': 'dashboard-app' },
      credentials: 'same-origin',
    });
}

import { ApiError, type ApiFailure } from './errors.ts';

/**
 * Gives the token for `Authorization: Bearer`, or nothing to send none. Called for every request, so it
 * may renew the token; a rejection counts as `unauthorized`.
 */
export type AccessToken = () => string | undefined | Promise<string | undefined>;

export interface ApiOptions {
  /** Without a slash at the end; absolute, or a path on the app's own origin. */
  readonly baseUrl: string;
  readonly accessToken?: AccessToken;
  /** How long one request may take, in milliseconds. */
  readonly timeout: number;
  readonly fetch?: typeof fetch;
}

/** Talks JSON with the data API. Answers are `unknown` until a resource's schema has read them. */
export interface Api {
  /** Rejects with an {@link ApiError}, or with the signal's reason when its caller aborts. */
  get(path: string, signal: AbortSignal): Promise<unknown>;
  post(path: string, body: unknown, signal: AbortSignal): Promise<unknown>;
}

export function createApi(options: ApiOptions): Api {
  const { baseUrl, timeout, accessToken = () => undefined } = options;
  const send = options.fetch ?? ((...request: Parameters<typeof fetch>) => fetch(...request));

  async function json(path: string, signal: AbortSignal, init: RequestInit): Promise<unknown> {
    const deadline = AbortSignal.timeout(timeout);
    try {
      const stop = AbortSignal.any([signal, deadline]);
      const token = await Promise.race([tokenFrom(accessToken), aborted(stop)]);
      const response = await send(baseUrl + path, {
        ...init,
        headers: {
          accept: 'application/json',
          ...(init.body !== undefined && { 'content-type': 'application/json' }),
          ...(token && { authorization: `Bearer ${token}` }),
        },
        signal: stop,
        // Customers' data stays out of the HTTP cache, and the API learns nothing but the request.
        cache: 'no-store',
        credentials: 'omit',
        referrerPolicy: 'no-referrer',
      });
      if (!response.ok) throw new ApiError(failureOf(response));
      return await bodyOf(response);
    } catch (error) {
      signal.throwIfAborted();
      if (error instanceof ApiError) throw error;
      throw new ApiError({ kind: deadline.aborted ? 'timeout' : 'unreachable' });
    }
  }

  return {
    get: (path, signal) => json(path, signal, {}),
    post: (path, body, signal) =>
      json(path, signal, { method: 'POST', body: JSON.stringify(body) }),
  };
}

async function tokenFrom(accessToken: AccessToken): Promise<string | undefined> {
  try {
    return await accessToken();
  } catch {
    throw new ApiError({ kind: 'unauthorized' });
  }
}

/** Rejects when the signal is aborted. A token function takes no signal, so it cannot be stopped. */
function aborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.throwIfAborted();
    signal.addEventListener('abort', () => reject(new Error('aborted')));
  });
}

async function bodyOf(response: Response): Promise<unknown> {
  const text = await response.text();
  try {
    return JSON.parse(text);
  } catch {
    throw new ApiError({ kind: 'contract', problem: { path: 'body', expected: 'JSON' } });
  }
}

function failureOf({ status, headers }: Response): ApiFailure {
  switch (status) {
    case 401:
      return { kind: 'unauthorized' };
    case 403:
      return { kind: 'forbidden' };
    case 404:
      return { kind: 'not-found' };
    case 429: {
      const retryAfter = milliseconds(headers.get('retry-after') ?? '');
      return { kind: 'rate-limited', ...(retryAfter !== undefined && { retryAfter }) };
    }
    default:
      return { kind: 'server', status };
  }
}

/** `Retry-After` is a number of seconds or a date (RFC 9110, 10.2.3). */
function milliseconds(header: string): number | undefined {
  const wait = /^\d+$/.test(header) ? Number(header) * 1000 : Date.parse(header) - Date.now();
  return Number.isNaN(wait) ? undefined : Math.max(0, wait);
}

import type { ApiRequest } from './access.ts';
import { ApiError, type ApiFailure } from './errors.ts';

/** Sends one request. Rejects with an {@link ApiError}, or as fetch does. */
export type Exchange = (
  request: ApiRequest & { readonly body?: string },
  signal: AbortSignal,
  /** What lets the request in. */
  access?: Pick<RequestInit, 'credentials'> & { readonly headers?: Record<string, string> },
) => Promise<Answer>;

export interface Answer {
  readonly response: Response;
  /** The body; empty where the request has failed. */
  readonly text: string;
}

export interface ApiOptions {
  /** Without a slash at the end; absolute, or a path on the app's own origin. */
  readonly baseUrl: string;
  /** How requests are let in, see `access.ts`; without it they are sent as they are. */
  readonly access?: ((send: Exchange) => Exchange) | undefined;
  /** How long one request may take, in milliseconds; what gets it a token has its own time. */
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
  const { baseUrl, timeout, access = (send: Exchange) => send } = options;
  const fetchIt = options.fetch ?? ((...request: Parameters<typeof fetch>) => fetch(...request));
  /** Whether the API has said of its newest answer that it must not be kept. */
  let forbidsKeeping = false;

  const exchange = access(async ({ method, path, body }, signal, { headers, credentials } = {}) => {
    const deadline = AbortSignal.timeout(timeout);
    try {
      const response = await fetchIt(baseUrl + path, {
        method,
        ...(body !== undefined && { body }),
        headers: {
          accept: 'application/json',
          ...(body !== undefined && { 'content-type': 'application/json' }),
          ...headers,
        },
        signal: AbortSignal.any([signal, deadline]),
        // Customers' data stays out of the HTTP cache: by the API's own word where it gives it, because `no-store`
        // here has a browser forget that it has asked for leave, and ask again before each request. No browser
        // answers anything but a GET from its cache.
        cache: method !== 'GET' || forbidsKeeping ? 'default' : 'no-store',
        // The API learns nothing but the request.
        credentials: credentials ?? 'omit',
        referrerPolicy: 'no-referrer',
      });
      forbidsKeeping = /\bno-store\b/i.test(response.headers.get('cache-control') ?? '');
      return { response, text: response.ok ? await response.text() : '' };
    } catch {
      throw new ApiError({ kind: deadline.aborted ? 'timeout' : 'unreachable' });
    }
  });

  async function json(
    request: ApiRequest & { readonly body?: string },
    signal: AbortSignal,
  ): Promise<unknown> {
    try {
      signal.throwIfAborted();
      const { response, text } = await exchange(request, signal);
      if (!response.ok) throw new ApiError(failureOf(response));
      return parsed(text);
    } catch (error) {
      // Whatever else has gone wrong: it is not waited for any more.
      signal.throwIfAborted();
      throw error;
    }
  }

  return {
    get: (path, signal) => json({ method: 'GET', path }, signal),
    post: (path, body, signal) =>
      json({ method: 'POST', path, body: JSON.stringify(body) }, signal),
  };
}

function parsed(text: string): unknown {
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

/** `Retry-After` is a number of seconds or a date (https://www.rfc-editor.org/rfc/rfc9110#section-10.2.3). */
function milliseconds(header: string): number | undefined {
  const wait = /^\d+$/.test(header) ? Number(header) * 1000 : Date.parse(header) - Date.now();
  return Number.isNaN(wait) ? undefined : Math.max(0, wait);
}

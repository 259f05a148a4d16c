import type { ApiRequest } from './access.ts';
import { ApiError, type ApiFailure } from './errors.ts';

/** A request as it is sent. */
export interface Outgoing extends ApiRequest {
  readonly body?: string;
  /** What fetch is given beside the usual. */
  readonly init?: Pick<RequestInit, 'keepalive' | 'redirect'> & {
    readonly headers?: Record<string, string>;
  };
  /** Called when the request goes out: a failure before was none of the API's. */
  readonly onSend?: () => void;
}

/** Sends one request. Rejects with an {@link ApiError}, or as fetch does. */
export type Exchange = (
  request: Outgoing,
  signal: AbortSignal,
  /** What lets the request in. */
  access?: Pick<RequestInit, 'credentials'> & { readonly headers?: Record<string, string> },
) => Promise<Answer>;

export interface Answer {
  readonly response: Response;
  /** What a status that is no success means. */
  readonly failure: ApiFailure | undefined;
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
  /** The answer to a `GET`, with its headers. Rejects as `get` does. Another origin's API has to expose a header first. */
  read(
    path: string,
    signal: AbortSignal,
  ): Promise<{ readonly body: unknown; readonly headers: Headers }>;
  /** Any answer, not read. Rejects with an {@link ApiError}. */
  send(request: Outgoing, signal: AbortSignal): Promise<Answer>;
  /** Rejects with an {@link ApiError}, or with the signal's reason when its caller aborts. */
  get(path: string, signal: AbortSignal): Promise<unknown>;
  post(path: string, body: unknown, signal: AbortSignal): Promise<unknown>;
}

export function createApi(options: ApiOptions): Api {
  const { baseUrl, timeout, access = (send: Exchange) => send } = options;
  const fetchIt = options.fetch ?? ((...request: Parameters<typeof fetch>) => fetch(...request));
  /** Whether the API has said of its newest answer that it must not be kept. */
  let forbidsKeeping = false;

  const exchange = access(
    async (
      { method, path, body, init, onSend },
      signal,
      { headers, credentials = 'omit' } = {},
    ) => {
      const deadline = AbortSignal.timeout(timeout);
      try {
        onSend?.();
        const response = await fetchIt(baseUrl + path, {
          ...init,
          method,
          ...(body && { body }),
          headers: {
            accept: 'application/json',
            ...(body && { 'content-type': 'application/json' }),
            ...init?.headers,
            ...headers,
          },
          signal: AbortSignal.any([signal, deadline]),
          // Customers' data stays out of the HTTP cache: by the API's own word where it gives it, because `no-store`
          // here has a browser forget that it has asked for leave, and ask again before each request. No browser
          // answers anything but a GET from its cache.
          cache: method !== 'GET' || forbidsKeeping ? 'default' : 'no-store',
          // The API learns nothing but the request.
          credentials,
          referrerPolicy: 'no-referrer',
        });
        forbidsKeeping = /no-store/i.test(`${response.headers.get('cache-control')}`);
        const { ok } = response;
        return {
          response,
          text: ok ? await response.text() : '',
          failure: ok ? undefined : failureOf(response),
        };
      } catch {
        throw new ApiError({ kind: deadline.aborted ? 'timeout' : 'unreachable' });
      }
    },
  );

  async function json(request: Outgoing, signal: AbortSignal) {
    try {
      signal.throwIfAborted();
      const { response, text, failure } = await exchange(request, signal);
      if (failure) throw new ApiError(failure);
      return { body: parsed(text), headers: response.headers };
    } catch (error) {
      // Whatever else has gone wrong: it is not waited for any more.
      signal.throwIfAborted();
      throw error;
    }
  }

  const read = (path: string, signal: AbortSignal) => json({ method: 'GET', path }, signal);

  return {
    send: exchange,
    read,
    get: async (path, signal) => (await read(path, signal)).body,
    post: async (path, body, signal) =>
      (await json({ method: 'POST', path, body: JSON.stringify(body) }, signal)).body,
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

import type * as z from 'zod/mini';
import { problemOf, type Problem } from '../problem.ts';
import type { ApiRequest } from './access.ts';
import type { Api } from './client.ts';
import { ApiError, type ApiFailure } from './errors.ts';

/** What became of a write. */
export type WriteOutcome =
  /** `isAccepted`: the API has taken it over, and is not through with it (202). */
  | { readonly kind: 'done'; readonly answer: unknown; readonly isAccepted: boolean }
  /** A success whose answer does not fit its schema. */
  | { readonly kind: 'done-unread'; readonly problem: Problem }
  /** The API has not done it, for its own reason where it gives one. */
  | {
      readonly kind: 'not-done';
      /** Undefined: only the reason is known. */
      readonly failure: ApiFailure | undefined;
      readonly reason?: string | undefined;
    }
  /** It may have been done, and it may not. */
  | { readonly kind: 'unknown'; readonly failure: ApiFailure };

export interface Write {
  readonly method: Exclude<ApiRequest['method'], 'GET'>;
  readonly path: string;
  readonly body: unknown;
  /** One for one intention: a repeat carries the same, so the API does it once. */
  readonly key: string;
  /** It was sent before, and what became of it is not known. */
  readonly isRepeat: boolean;
  /** What a success answers; without it, or without a body, nothing is read. */
  readonly answer?: z.ZodMiniType | undefined;
  /** What of a refusal's body the agent is shown, where it is no problem details. */
  readonly reasonOf?: ((body: unknown) => string | undefined) | undefined;
}

/**
 * Sends a write, which a page that goes away does not end (`keepalive`,
 * https://fetch.spec.whatwg.org/#request-keepalive-flag). Never rejects, and is never repeated by itself.
 */
export async function write(api: Api, request: Write): Promise<WriteOutcome> {
  const { method, path, body, key, isRepeat } = request;
  const progress = { isSent: false };
  try {
    const { response, text, failure } = await api.send(
      {
        method,
        path,
        ...(body !== undefined && { body: JSON.stringify(body) }),
        init: {
          headers: { 'idempotency-key': key },
          keepalive: true,
          // What another address answers says nothing about this write.
          redirect: 'error',
        },
        onSend: () => {
          progress.isSent = true;
        },
      },
      new AbortController().signal,
    );
    if (!failure) return doneOf(request, response.status, text);
    if (!isRefusal(response.status, isRepeat)) return { kind: 'unknown', failure };
    const reason = reasonIn(await response.text().catch(() => ''), request.reasonOf);
    return { kind: 'not-done', failure, reason };
  } catch (error) {
    const failure: ApiFailure = error instanceof ApiError ? error.failure : { kind: 'unreachable' };
    // Only what was sent may have been done.
    return { kind: progress.isSent || isRepeat ? 'unknown' : 'not-done', failure };
  }
}

/** Whether a status says that nothing was done. A server that failed may have failed after it. */
function isRefusal(status: number, isRepeat: boolean): boolean {
  if (status < 400 || status >= 500 || status === 408) return false;
  // To a repeat: refused now, whatever became of the first one; 409 says that it is still being worked on.
  return !isRepeat || ![401, 403, 409, 425, 429].includes(status);
}

function doneOf({ answer }: Write, status: number, text: string): WriteOutcome {
  const isAccepted = status === 202;
  if (!answer || status === 204 || text.trim() === '')
    return { kind: 'done', answer: undefined, isAccepted };
  const value = parsed(text);
  if (value === undefined)
    return { kind: 'done-unread', problem: { path: 'body', expected: 'JSON' } };
  // Taken over: the answer is not yet what it will be.
  if (isAccepted) return { kind: 'done', answer: value, isAccepted };
  const result = answer.safeParse(value);
  if (result.success) return { kind: 'done', answer: result.data, isAccepted };
  const [issue] = result.error.issues;
  return {
    kind: 'done-unread',
    problem: issue ? problemOf(issue, 'body') : { path: 'body', expected: 'a valid value' },
  };
}

const MAX_REASON = 300;

/** Problem details, https://www.rfc-editor.org/rfc/rfc9457, or what the action finds itself. */
function reasonIn(text: string, reasonOf: Write['reasonOf']): string | undefined {
  const body = parsed(text);
  const { detail, title } = (typeof body === 'object' ? (body ?? {}) : {}) as Record<
    string,
    unknown
  >;
  const found = [own(reasonOf, body), detail, title].find(
    (each): each is string => typeof each === 'string' && each.trim() !== '',
  );
  if (found === undefined) return undefined;
  return found.length > MAX_REASON ? `${found.slice(0, MAX_REASON)}…` : found;
}

/** A fork's own function meets whatever the API sends. */
function own(reasonOf: Write['reasonOf'], body: unknown): string | undefined {
  try {
    return reasonOf?.(body);
  } catch {
    return undefined;
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

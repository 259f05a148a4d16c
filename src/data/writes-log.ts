import * as z from 'zod/mini';
import type { Api } from './client.ts';
import { ApiError } from './errors.ts';
import { dateTime, id, maybe } from './fields.ts';
import { readList } from './reading.ts';

/** What the API knows of a write that the agent has sent. */
export const loggedWrite = z.object({
  /** Its `Idempotency-Key`. */
  id,
  /** The action's id. */
  action: z.string(),
  at: dateTime,
  /** done, failed, running */
  status: z.string(),
  /** Why it failed, to be shown to the agent. */
  reason: maybe(z.string()),
});

export type LoggedWrite = z.infer<typeof loggedWrite>;

/**
 * `GET /customers/{id}/writes`: what became of the writes that this agent has sent lately, newest first. It
 * needs nothing that the app would have to store, so a new frame learns of them too. Empty where the API does
 * not know the path (404, 405, 501).
 */
export async function loggedWritesOf(
  api: Api,
  customerId: string,
  signal: AbortSignal,
): Promise<readonly LoggedWrite[]> {
  try {
    const body = await api.get(`/customers/${encodeURIComponent(customerId)}/writes`, signal);
    return readList(loggedWrite, body).items;
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    const { failure } = error;
    const isMissing =
      failure.kind === 'not-found' ||
      (failure.kind === 'server' && [405, 501].includes(failure.status));
    if (isMissing) return [];
    throw error;
  }
}

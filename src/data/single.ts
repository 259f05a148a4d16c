import type * as z from 'zod/mini';
import type { Api } from './client.ts';
import { ApiError } from './errors.ts';
import { parseOrThrow } from './reading.ts';

/**
 * Query options for one object that belongs to a customer: `GET /customers/{id}/{resource}`. Null: the
 * customer has none (404). An object that cannot be read fails with an {@link ApiError} of kind `contract`.
 * `SingleObject.svelte` shows all of it.
 */
export function singleOf<T extends object>(
  api: Api,
  customerId: string,
  resource: string,
  schema: z.ZodMiniType<T>,
) {
  return {
    queryKey: ['customers', customerId, resource] as const,
    queryFn: async ({ signal }: { signal: AbortSignal }): Promise<T | null> => {
      const path = `/customers/${encodeURIComponent(customerId)}/${resource}`;
      const body = await api.get(path, signal).catch((error: unknown) => {
        if (error instanceof ApiError && error.failure.kind === 'not-found') return NONE;
        throw error;
      });
      return body === NONE ? null : parseOrThrow(schema, body);
    },
  };
}

/** Unlike any body. */
const NONE = Symbol('none');

import { queryOptions } from '@tanstack/svelte-query';
import type * as z from 'zod/mini';
import type { Api } from './client.ts';
import { parseOrThrow } from './reading.ts';

/**
 * Query options for one object that belongs to a customer: `GET /customers/{id}/{resource}`. An object
 * that cannot be read fails with an {@link ApiError} of kind `contract`; `SingleObject.svelte` shows it.
 */
export function singleOf<T>(
  api: Api,
  customerId: string,
  resource: string,
  schema: z.ZodMiniType<T>,
) {
  return queryOptions({
    queryKey: ['customers', customerId, resource] as const,
    queryFn: async ({ signal }): Promise<T> =>
      parseOrThrow(
        schema,
        await api.get(`/customers/${encodeURIComponent(customerId)}/${resource}`, signal),
      ),
  });
}

import type { InfiniteData } from '@tanstack/svelte-query';
import type * as z from 'zod/mini';
import type { Api } from './client.ts';
import { readPage, type Page } from './page.ts';
import { mergePages, type List } from './reading.ts';

const PAGE_SIZE = 25;

/** Query options for one of a customer's lists; the query's data are all loaded pages as one list. */
export function pagesOf<T extends { readonly id: string }>(
  api: Api,
  customerId: string,
  resource: string,
  item: z.ZodMiniType<T>,
) {
  return {
    queryKey: ['customers', customerId, resource] as const,
    queryFn: async ({ pageParam, signal }: { pageParam: string | null; signal: AbortSignal }) => {
      const query = new URLSearchParams({ limit: String(PAGE_SIZE) });
      if (pageParam !== null) query.set('cursor', pageParam);
      const path = `/customers/${encodeURIComponent(customerId)}/${resource}?${query}`;
      return readPage(item, await api.get(path, signal));
    },
    initialPageParam: null as string | null,
    getNextPageParam: ({ nextCursor }: Page<T>) => nextCursor,
    select: ({ pages }: InfiniteData<Page<T>, string | null>): List<T> => ({
      ...mergePages(pages),
      // The newest page knows best.
      total: pages.at(-1)?.total,
    }),
  };
}

import type { InfiniteData } from '@tanstack/svelte-query';
import type * as z from 'zod/mini';
import type { Api } from './client.ts';
import type { PageSource } from './page-sources.ts';
import { mergePages, readItems, type List } from './reading.ts';

export interface ListOptions<T> {
  readonly customerId: string;
  /** What the list is called, for instance `orders`. */
  readonly resource: string;
  /** Below the API's base, without a query: `/orders`. */
  readonly path: string;
  /** What the API is asked besides the page: whose, and what is searched for. */
  readonly query?: Readonly<Record<string, string>>;
  readonly item: z.ZodMiniType<T>;
  /** How the API pages. */
  readonly source: PageSource;
}

interface ReadPage<T> extends List<T> {
  readonly next: string | null;
}

/** Query options for a customer's list at an API that pages in its own way; as `pagesOf` for one that does as the template's. */
export function pagesFrom<T extends { readonly id: string }>(api: Api, options: ListOptions<T>) {
  const { customerId, resource, path, query = {}, item, source } = options;
  const asked = Object.values(query).length > 0 ? [query] : [];
  return {
    queryKey: ['customers', customerId, resource, ...asked] as const,
    queryFn: async ({
      pageParam,
      signal,
    }: {
      pageParam: string | null;
      signal: AbortSignal;
    }): Promise<ReadPage<T>> => {
      const search = new URLSearchParams(pageParam ?? { ...source.first, ...query });
      const { body, headers } = await api.read(`${path}?${search}`, signal);
      const { items, next, total } = source.read({ body, headers, query: search });
      return { ...readItems(item, items), total, next: next && String(next) };
    },
    initialPageParam: null as string | null,
    // A page that leads to itself would never end.
    getNextPageParam: ({ next }: ReadPage<T>, _: unknown, asked: string | null) =>
      next === asked ? null : next,
    select: ({ pages }: InfiniteData<ReadPage<T>, string | null>): List<T> => ({
      ...mergePages(pages),
      // The newest page knows best.
      total: pages.at(-1)?.total,
    }),
  };
}

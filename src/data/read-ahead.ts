import type { QueryClient } from '@tanstack/svelte-query';
import type { Api } from './client.ts';

/** Query options for one of a customer's lists, from which API and of which customer: what `pagesOf` makes. */
export type ListOf = (api: Api, customerId: string) => { readonly queryKey: readonly unknown[] };

/** A list that may be read before its view is there. */
export interface AheadList {
  /** The list's name in the data API. */
  readonly id: string;
  readonly list?: (() => Promise<ListOf>) | undefined;
  /** It is asked for; others are only taken from what the search has sent along. */
  readonly asksAhead?: true | undefined;
}

/**
 * Reads a customer's lists as soon as the search has found them, before anything is drawn. What the search has sent along
 * is not asked for, and a view finds what was read, or is being read, in the customer's data.
 *
 * @param body what the search has answered: `{items: [customer], included?: {[name]: page}}`
 * @param signal aborted when the customer is not wanted any more
 */
export function readAhead(
  lists: readonly AheadList[],
  { data, api, customerId, body, signal }: AheadOptions,
): void {
  const included = includedIn(body);
  for (const { id, list, asksAhead } of lists) {
    const page = included.get(id);
    if (!list || !(asksAhead || page !== undefined)) continue;
    list()
      .then(async (listOf) => {
        const options = listOf(page === undefined ? api : answeringOnce(api, page), customerId);
        if (signal.aborted || data.getQueryState(options.queryKey)) return;
        // What kind of item is in it is of no account here, and cannot be said of lists of several kinds.
        await data.infiniteQuery(options as unknown as InfiniteOptions);
      })
      // The view that cannot be fetched, or read, says so when it is opened.
      .catch(() => undefined);
  }
}

type InfiniteOptions = Parameters<QueryClient['infiniteQuery']>[0];

interface AheadOptions {
  readonly data: QueryClient;
  readonly api: Api;
  readonly customerId: string;
  readonly body: unknown;
  readonly signal: AbortSignal;
}

function includedIn(body: unknown): ReadonlyMap<string, unknown> {
  const included = membersOf(membersOf(body)['included']);
  return new Map(Object.entries(included));
}

function membersOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

/** The same API, but that it has the first page already. */
function answeringOnce(api: Api, page: unknown): Api {
  let isThere = true;
  return {
    ...api,
    get(path, signal) {
      if (!isThere) return api.get(path, signal);
      isThere = false;
      return Promise.resolve(page);
    },
  };
}

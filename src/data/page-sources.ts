import * as z from 'zod/mini';
import { parseOrThrow } from './reading.ts';

/** What an API has answered to a page. */
export interface PageAnswer {
  readonly body: unknown;
  readonly headers: Headers;
  /** The query that was asked with. */
  readonly query: URLSearchParams;
}

/** A page before its items are read. */
export interface RawPage {
  readonly items: readonly unknown[];
  /** The query of the next page; null: this is the last. */
  readonly next: URLSearchParams | null;
  readonly total?: number | undefined;
}

/** How an API pages its lists. */
export interface PageSource {
  /** The query of the first page. */
  readonly first: Readonly<Record<string, string>>;
  /** Throws an `ApiError` of kind `contract` where the answer cannot be read. */
  readonly read: (answer: PageAnswer) => RawPage;
}

const PAGE_SIZE = '25';

/**
 * The next page begins after the last item of this one, as at Stripe: `?limit=&starting_after=` →
 * `{data: […], has_more}`.
 */
export function pagesAfterLast({
  first = { limit: PAGE_SIZE },
  items = 'data',
  hasMore = 'has_more',
  after = 'starting_after',
} = {}): PageSource {
  const shape = z.object({ [items]: z.array(z.unknown()), [hasMore]: z.boolean() });
  const lastItem = z.object({ id: z.string() });
  return {
    first,
    read({ body, query }) {
      const read = parseOrThrow(shape, body) as Record<string, unknown>;
      const list = read[items] as unknown[];
      if (read[hasMore] !== true) return { items: list, next: null };
      return {
        items: list,
        next: withParameters(query, { [after]: parseOrThrow(lastItem, list.at(-1)).id }),
      };
    },
  };
}

/**
 * The next page is in the header `Link` (https://www.rfc-editor.org/rfc/rfc8288), as at Shopify and GitHub. Of
 * its address only the query is used: wherever it leads, the same API is asked.
 *
 * @param items the member that holds the items; without it, the body is the list
 */
export function pagesByLink({
  first = { limit: PAGE_SIZE },
  items = '',
  total = 'x-total',
} = {}): PageSource {
  return {
    first,
    read({ body, headers }) {
      const [, address] = /<([^>]*)>[^,]*?;\s*rel="?next"?/i.exec(headers.get('link') ?? '') ?? [];
      const query = address?.split('?')[1]?.split('#')[0];
      return {
        items: itemsIn(body, items),
        next: query ? new URLSearchParams(query) : null,
        total: countIn(headers, total),
      };
    },
  };
}

/**
 * Pages have numbers, and a header says how many there are, as at WooCommerce: `?per_page=&page=`,
 * `X-WP-TotalPages`, `X-WP-Total`. Without that header, a page that is not full is the last.
 *
 * @param items the member that holds the items; without it, the body is the list
 */
export function pagesByNumber({
  first = { per_page: PAGE_SIZE, page: '1' },
  page: name = 'page',
  size = 'per_page',
  items = '',
  pages = 'x-wp-totalpages',
  total = 'x-wp-total',
} = {}): PageSource {
  return {
    first,
    read({ body, headers, query }) {
      const list = itemsIn(body, items);
      const number = Number(query.get(name) ?? 1);
      const count = countIn(headers, pages);
      const isLast =
        list.length === 0 ||
        (count === undefined ? list.length < Number(query.get(size)) : number >= count);
      return {
        items: list,
        next: isLast ? null : withParameters(query, { [name]: String(number + 1) }),
        total: countIn(headers, total),
      };
    },
  };
}

function itemsIn(body: unknown, member: string): unknown[] {
  if (member === '') return parseOrThrow(z.array(z.unknown()), body);
  const shape = z.object({ [member]: z.array(z.unknown()) });
  return parseOrThrow(shape, body)[member] ?? [];
}

/** Another origin's header has to be exposed (`Access-Control-Expose-Headers`). */
function countIn(headers: Headers, name: string): number | undefined {
  const text = headers.get(name) ?? '';
  return /^\d{1,9}$/.test(text) ? Number(text) : undefined;
}

function withParameters(
  query: URLSearchParams,
  more: Readonly<Record<string, string>>,
): URLSearchParams {
  const next = new URLSearchParams(query);
  for (const [name, value] of Object.entries(more)) next.set(name, value);
  return next;
}

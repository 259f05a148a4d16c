import * as z from 'zod/mini';
import type { Answer } from './answer.ts';

const DEFAULT_LIMIT = 25;
const MAX_LIMIT = 100;

/** An item's place in its list. It stays a place when the item itself is gone. */
const position = z.object({ at: z.number(), id: z.string() });

type Position = z.infer<typeof position>;

/** The part of a list that `cursor` and `limit` ask for, newest first. */
export function pageOf<T extends { readonly id: string }>(
  list: readonly T[],
  timeOf: (item: T) => string,
  query: URLSearchParams,
): Answer {
  const limit = limitFrom(query.get('limit'));
  if (limit === undefined) {
    return { kind: 'bad-request', message: 'limit must be a whole number, 1 or more.' };
  }
  const start = startFrom(query.get('cursor'));
  if (start === undefined) {
    return { kind: 'bad-request', message: 'cursor must be a nextCursor from an earlier page.' };
  }
  const placeOf = (item: T) => ({ at: Date.parse(timeOf(item)), id: item.id });
  const rest = list
    .map((item) => ({ item, place: placeOf(item) }))
    .filter(({ place }) => start === 'first' || newestFirst(start, place) < 0)
    .sort((a, b) => newestFirst(a.place, b.place));
  const page = rest.slice(0, limit);
  const last = page.at(-1);
  return {
    kind: 'items',
    body: {
      items: page.map(({ item }) => item),
      nextCursor: last && page.length < rest.length ? cursorAfter(last.place) : null,
      total: list.length,
    },
  };
}

function newestFirst(a: Position, b: Position): number {
  if (a.at !== b.at) return b.at - a.at;
  if (a.id === b.id) return 0;
  return a.id < b.id ? 1 : -1;
}

function limitFrom(text: string | null): number | undefined {
  if (text === null) return DEFAULT_LIMIT;
  return /^0*[1-9]\d*$/.test(text) ? Math.min(Number(text), MAX_LIMIT) : undefined;
}

function startFrom(cursor: string | null): Position | 'first' | undefined {
  if (cursor === null) return 'first';
  try {
    return position.parse(JSON.parse(decodeURIComponent(atob(cursor))));
  } catch {
    return undefined;
  }
}

function cursorAfter(place: Position): string {
  // btoa reads Latin-1 only, and an id may be anything.
  return btoa(encodeURIComponent(JSON.stringify(place)));
}

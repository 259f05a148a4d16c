import * as z from 'zod/mini';
import { maybe } from './fields.ts';
import { parseOrThrow, readItems, type List } from './reading.ts';

export interface Page<T> extends List<T> {
  /** Where the next page begins; null: this is the last. */
  readonly nextCursor: string | null;
}

const page = z.object({
  items: z.array(z.unknown()),
  nextCursor: z.nullable(z.string()),
  total: maybe(z.int()),
});

/** `{items, nextCursor, total?}`, each item read on its own. Throws an `ApiError` of kind `contract`. */
export function readPage<T>(item: z.ZodMiniType<T>, body: unknown): Page<T> {
  const { items, nextCursor, total } = parseOrThrow(page, body);
  return { ...readItems(item, items), nextCursor, total: total ?? undefined };
}

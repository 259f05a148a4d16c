import * as z from 'zod/mini';
import { problemOf, type Problem } from '../problem.ts';
import { ApiError } from './errors.ts';

/** A list as the API gives it. An item that could not be read is left out, and the others are kept. */
export interface List<T> {
  readonly items: readonly T[];
  /** The first problem of each item that could not be read. */
  readonly unreadable: readonly Problem[];
  /** How many there are in all, loaded or not, where the API says it. */
  readonly total?: number | undefined;
}

const list = z.object({ items: z.array(z.unknown()) });

/** `{items}`, each item read on its own. Throws an {@link ApiError} of kind `contract`. */
export function readList<T>(item: z.ZodMiniType<T>, body: unknown): List<T> {
  return readItems(item, parseOrThrow(list, body).items);
}

/** Several pages as one list, each item once: while an agent loads more, new items shift old ones onto the next page. */
export function mergePages<T extends { readonly id: string }>(pages: readonly List<T>[]): List<T> {
  const items = new Map(pages.flatMap((each) => each.items).map((item) => [item.id, item]));
  return { items: [...items.values()], unreadable: pages.flatMap((each) => each.unreadable) };
}

/** Each on its own. */
export function readItems<T>(item: z.ZodMiniType<T>, values: readonly unknown[]): List<T> {
  const items: T[] = [];
  const unreadable: Problem[] = [];
  for (const [index, value] of values.entries()) {
    const result = item.safeParse(value);
    if (result.success) items.push(result.data);
    else unreadable.push(firstProblem(result.error, 'items', index));
  }
  return { items, unreadable };
}

/** The body as the schema has it. Throws an {@link ApiError} of kind `contract`. */
export function parseOrThrow<T>(schema: z.ZodMiniType<T>, body: unknown): T {
  const result = schema.safeParse(body);
  if (result.success) return result.data;
  throw new ApiError({ kind: 'contract', problem: firstProblem(result.error, 'body') });
}

function firstProblem({ issues }: z.core.$ZodError, ...root: readonly PropertyKey[]): Problem {
  const [issue] = issues;
  return issue ? problemOf(issue, ...root) : { path: root.join('.'), expected: 'a valid value' };
}

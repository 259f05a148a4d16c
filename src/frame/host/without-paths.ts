import { isRecord } from './dialects.ts';

/** Steps from a value's root to one of its members. */
export type Path = readonly PropertyKey[];

/**
 * A copy of a value without the members at the given paths. Where a path leads to nothing, a required
 * member is missing, so its whole owner is removed. Items leave no hole in their list. The original is
 * not changed.
 */
export function withoutPaths(value: unknown, paths: readonly Path[]): unknown {
  const cuts: Cuts = new Map();
  for (const path of paths) mark(cuts, existingPart(value, path));
  return prune(value, cuts);
}

/** `null` cuts the member itself, a map cuts inside it. */
type Cuts = Map<PropertyKey, Cuts | null>;

function mark(cuts: Cuts, path: Path) {
  const [step, ...rest] = path;
  if (step === undefined) return;
  const inside = cuts.get(step);
  if (inside === null) return;
  if (rest.length === 0) {
    cuts.set(step, null);
    return;
  }
  const next: Cuts = inside ?? new Map<PropertyKey, Cuts | null>();
  cuts.set(step, next);
  mark(next, rest);
}

/** The part of a path that exists in the value. */
function existingPart(root: unknown, path: Path): Path {
  let owner = root;
  for (const [depth, step] of path.entries()) {
    if (typeof owner !== 'object' || owner === null) return path.slice(0, depth);
    // A gap in a list is an item like any other: it must not remove its whole list.
    if (!Array.isArray(owner) && !Object.hasOwn(owner, step)) return path.slice(0, depth);
    owner = (owner as Record<PropertyKey, unknown>)[step];
  }
  return path;
}

function prune(value: unknown, cuts: Cuts): unknown {
  if (Array.isArray(value)) {
    return value.flatMap((item: unknown, index) => {
      const cut = cuts.get(index);
      if (cut === undefined) return [item];
      return cut === null ? [] : [prune(item, cut)];
    });
  }
  if (!isRecord(value)) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, member]) => {
      const cut = cuts.get(key);
      if (cut === undefined) return [[key, member]];
      return cut === null ? [] : [[key, prune(member, cut)]];
    }),
  );
}

import { isDeepStrictEqual } from 'node:util';

/**
 * Merges JSON three ways, member by member: in `package.json` neighbouring lines are no neighbours in meaning.
 * Where both sides have changed one member, this fork's stays.
 * @param {unknown} base @param {unknown} ours @param {unknown} theirs
 * @param {string} [path]
 * @returns {{ merged: unknown, conflicts: string[] }} the paths of members that both have changed
 */
export function mergeJson(base, ours, theirs, path = '') {
  if (isDeepStrictEqual(ours, theirs) || isDeepStrictEqual(base, theirs))
    return { merged: ours, conflicts: [] };
  if (isDeepStrictEqual(base, ours)) return { merged: theirs, conflicts: [] };
  if (!isRecord(ours) || !isRecord(theirs)) return { merged: ours, conflicts: [path] };

  const before = isRecord(base) ? base : {};
  /** @type {Record<string, unknown>} */
  const merged = {};
  /** @type {string[]} */
  const conflicts = [];
  for (const name of new Set([...Object.keys(ours), ...Object.keys(theirs)])) {
    const member = mergeJson(
      before[name],
      ours[name],
      theirs[name],
      path ? `${path}.${name}` : name,
    );
    if (member.merged !== undefined) merged[name] = member.merged;
    conflicts.push(...member.conflicts);
  }
  return { merged, conflicts };
}

/** @param {unknown} value @returns {value is Record<string, unknown>} */
function isRecord(value) {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

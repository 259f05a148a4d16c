import { MAX_DEPTH } from './dialects.ts';
import type { Path } from './without-paths.ts';

/** Where the list or record with the most members is. Looks no deeper than the schema does, and at nothing twice. */
export function largestPart(root: unknown): Path {
  const met = new Set<unknown>();
  let largest: { readonly path: Path; readonly size: number } = { path: [], size: 0 };
  look(root, []);
  return largest.path;

  function look(value: unknown, path: Path) {
    if (typeof value !== 'object' || value === null || met.has(value)) return;
    met.add(value);
    const members = Object.entries(value);
    if (path.length > 0 && members.length > largest.size) largest = { path, size: members.length };
    if (path.length === MAX_DEPTH) return;
    for (const [key, member] of members) {
      look(member, [...path, Array.isArray(value) ? Number(key) : key]);
    }
  }
}

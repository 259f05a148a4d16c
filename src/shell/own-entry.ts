/**
 * A table's own entry for a value from outside, for instance the words for an order's status. Undefined for
 * what the table does not name, and for `constructor` and the like, which every object inherits.
 */
export function ownEntry<T>(table: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}

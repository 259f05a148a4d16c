/** A table's own entry for a value from outside; `constructor` and the like, which every object inherits, are none. */
export function lookup<T>(table: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}

/** What every object inherits, as it was before anything was read. */
const INHERITED = [Object.prototype, Array.prototype, String.prototype, Function.prototype];
const before = namesIn(INHERITED);

/** Whether what every object inherits is as it was. */
export function unspoilt(): boolean {
  return namesIn(INHERITED) === before;
}

function namesIn(prototypes: readonly object[]): string {
  return prototypes.map((prototype) => Reflect.ownKeys(prototype).length).join();
}

/** Whether nothing in a value inherits from what was sent. Walks without recursion, which would not get that far. */
export function isClean(value: unknown): boolean {
  const open = [value];
  while (open.length > 0) {
    const next = open.pop();
    if (typeof next !== 'object' || next === null) continue;
    if (![Object.prototype, Array.prototype].includes(Object.getPrototypeOf(next) as never))
      return false;
    for (const member of Object.values(next)) open.push(member);
  }
  return true;
}

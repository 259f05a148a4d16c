type Step = string | number;

/** Their members belong to the company: the protocol has nothing to say about them. */
const COMPANYS_OWN = ['custom_attributes', 'content_attributes', 'attribute_values'];

/** A copy with one more member in every record of the protocol. */
export function withEverywhere(payload: unknown, key: string, member: unknown): unknown {
  if (Array.isArray(payload)) {
    return payload.map((item: unknown): unknown => withEverywhere(item, key, member));
  }
  if (typeof payload !== 'object' || payload === null) return payload;
  return Object.fromEntries([
    ...Object.entries(payload as Record<string, unknown>).map(([name, value]) => [
      name,
      COMPANYS_OWN.includes(name) ? value : withEverywhere(value, key, member),
    ]),
    [key, member],
  ]);
}

/** A copy with another value at the path, which is written with dots. */
export function withMember(payload: unknown, path: string, member: unknown): unknown {
  return replaced(payload, path.split('.'), (owner, step) => {
    (owner as Record<Step, unknown>)[step] = member;
  });
}

/** A copy without the member at the path. */
export function withoutMember(payload: unknown, path: string): unknown {
  return replaced(payload, path.split('.'), (owner, step) => {
    if (Array.isArray(owner)) owner.splice(Number(step), 1);
    else Reflect.deleteProperty(owner, step);
  });
}

function replaced(
  payload: unknown,
  path: readonly string[],
  change: (owner: object, step: string) => void,
): unknown {
  const copy = structuredClone(payload);
  let owner = copy as object;
  for (const step of path.slice(0, -1)) owner = (owner as Record<Step, object>)[step] ?? {};
  change(owner, path.at(-1) ?? '');
  return copy;
}

/** A copy that throws, in strict code, when anything in it is changed. */
export function frozen<T>(payload: T): T {
  const copy = structuredClone(payload);
  freeze(copy);
  return copy;
}

/** From now on, changing anything in it throws. Walks without recursion, for deep values. */
export function freeze(payload: unknown) {
  const open = [payload];
  for (let value = open.pop(); value !== undefined; value = open.pop()) {
    if (typeof value !== 'object' || value === null) continue;
    Object.freeze(value);
    for (const member of Object.values(value)) if (member !== undefined) open.push(member);
  }
}

/** Records within records, made without recursion, which would not get that far. */
export function nested(levels: number): unknown {
  let value: unknown = 'the bottom';
  for (let level = 0; level < levels; level += 1) value = { deeperStill: value };
  return value;
}

/** Throws at every access. */
export function throwingProxy(): object {
  const refuse = () => {
    throw new Error('a trap');
  };
  const traps = Object.getOwnPropertyNames(Reflect).map((name) => [name, refuse]);
  return new Proxy({}, Object.fromEntries(traps) as ProxyHandler<object>);
}

import type { Key } from '../data/lookup.ts';

/** How a customer's record fits to who writes. */
export interface Match {
  /** The first of what was looked up that the record carries; undefined: it carries none of it. */
  readonly by: Key | undefined;
  /** The keys of which the record has another value. */
  readonly conflicts: readonly Conflict[];
}

export interface Conflict {
  readonly key: Key;
  /** What the record has in its place. */
  readonly recorded: string;
}

/**
 * Compares a record with who writes.
 *
 * @param tried what was looked up, in its order.
 * @param keys all that is known of who writes.
 * @param values what the record has, by the keys' names; a list where there are several.
 */
export function matchOf(
  tried: readonly Key[],
  keys: readonly Key[],
  values: Readonly<Record<string, unknown>>,
): Match {
  const recorded = (name: string) =>
    [Object.hasOwn(values, name) ? values[name] : undefined]
      .flat(Infinity)
      .flatMap((value) => value ?? [])
      // What cannot be compared is another value, and not none.
      .map((value) => (typeof value === 'string' ? value : JSON.stringify(value)).trim())
      .filter((value) => value !== '');
  const carries = ({ name, value }: Key) =>
    recorded(name).some((each) => comparable(name, each) === comparable(name, value));
  return {
    by: tried.find(carries),
    conflicts: keys.flatMap((key) => {
      const [first] = recorded(key.name);
      return first === undefined || carries(key) ? [] : [{ key, recorded: first }];
    }),
  };
}

/** Whether the record may be shown without asking the agent: it carries what was looked up, and contradicts nothing that is proven. */
export function isSure({ by, conflicts }: Match): boolean {
  return by !== undefined && conflicts.every(({ key }) => key.proof === 'claimed');
}

/**
 * Emails and phone numbers are written in several ways. Only ASCII capitals are the same letter: the Kelvin sign
 * becomes a `k`, too. A number without its country is only what is written.
 */
function comparable(name: string, value: string): string {
  switch (name) {
    case 'email':
      return value.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
    case 'phone':
      return value.replace(/^(\+|00)[\d\s()./-]+$/, (all) => `+${all.replace(/^00|\D/g, '')}`);
    default:
      return value;
  }
}

/**
 * What is true of an app's stores, by path: `contact.name`, `conversation.messages.-1.content` (the last
 * one), `repairs.*.path` (of each). Undefined: there is nothing at that path. Besides the stores,
 * `requests` is how often this frame has asked, and `changes.contact` how often that store has changed.
 */
export type Facts = Readonly<Record<string, unknown>>;

/** What is there at the paths of some facts, to be compared with them. */
export function factsOf(shown: unknown, facts: Facts): Facts {
  return Object.fromEntries(Object.keys(facts).map((path) => [path, at(shown, path.split('.'))]));
}

function at(value: unknown, [member, ...rest]: readonly string[]): unknown {
  if (member === undefined) return value;
  if (typeof value !== 'object' || value === null) return undefined;
  if (!Array.isArray(value) || member === 'length')
    return at((value as Record<string, unknown>)[member], rest);
  if (member === '*') return value.map((each) => at(each, rest));
  return at(value.at(Number(member)), rest);
}

/** As a sentence's end: `status is “stale”, contact name is “Anna Lindqvist”`. */
export function factsText(facts: Facts): string {
  return Object.entries(facts)
    .map(([path, value]) => `${pathText(path)} ${valueText(value)}`)
    .join(', ');
}

function pathText(path: string): string {
  return path
    .replace(/\.-1(?=\.|$)/g, ' (last)')
    .replace(/\.\*/g, ' (each)')
    .replace(/[._]/g, ' ')
    .replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}

function valueText(value: unknown): string {
  if (value === undefined) return 'is absent';
  return typeof value === 'string' ? `is “${value}”` : `is ${JSON.stringify(value)}`;
}

/*
 * How the mobile app spells the keys of records: it runs each through a camelCase, and from 4.0.16 on
 * the outcome through a snake_case. Neither knows which keys are the protocol's and which the company's
 * own, so those of custom attributes are re-spelled like the rest. Values stay as they are.
 */

export type Casing =
  | 'as-stored'
  /** camelCase inside the conversation and the contact. */
  | 'camel-records'
  /** snake_case everywhere, the names of the parts included. */
  | 'snake';

/** The parts of a context in that spelling. */
export function cased(
  casing: Casing,
  parts: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  switch (casing) {
    case 'as-stored':
      return parts;
    case 'camel-records':
      return Object.fromEntries(
        Object.entries(parts).map(([name, part]) => [name, withKeys(part, camelCase)]),
      );
    case 'snake':
      return withKeys(parts, (key) => snakeCase(camelCase(key))) as Record<string, unknown>;
    default:
      return casing satisfies never;
  }
}

function withKeys(value: unknown, spell: (key: string) => string): unknown {
  if (Array.isArray(value)) return value.map((item) => withKeys(item, spell));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, member]) => [spell(key), withKeys(member, spell)]),
  );
}

/** `VIP-Level` is `vipLevel`, `address_1` is `address1`, `CPF` is `cpf`. */
function camelCase(key: string): string {
  return key
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1-$2')
    .toLowerCase()
    .replace(/^[-_. ]+/, '')
    .replace(/[-_. ]+(.|$)/gu, (_, next: string) => next.toUpperCase());
}

/** `vipLevel` is `vip_level`. It knows Latin letters and digits only: of a Cyrillic key nothing is left. */
function snakeCase(key: string): string {
  return key
    .replace(/([a-z\d])([A-Z])/g, '$1_$2')
    .replace(/[^A-Za-z\d]+/g, '_')
    .replace(/^_+|_+$/g, '')
    .toLowerCase();
}

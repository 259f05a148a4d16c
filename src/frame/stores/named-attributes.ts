import { attributeNamed, mobileSpellings } from '../host/attributes.ts';
import type { AttributeDefinition } from '../host/context-schema.ts';

export { attributeNamed };

/** A custom attribute with what the helpdesk's administrators say of it. */
export interface NamedAttribute {
  /** As the helpdesk's settings show it, where there is a definition; else as it was sent. */
  readonly key: string;
  readonly name: string;
  /** text, number, currency, percent, link, date, list, checkbox; undefined without a definition. */
  readonly type: string | undefined;
  readonly value: unknown;
}

/**
 * The attributes that have a value: first those with a definition, in the definitions' order, then the
 * others. Also finds keys that a mobile host has re-cased.
 *
 * @param model which definitions apply: `contact_attribute` or `conversation_attribute`.
 */
export function namedAttributes(
  values: Readonly<Record<string, unknown>> | null | undefined,
  definitions: readonly AttributeDefinition[],
  model: 'contact_attribute' | 'conversation_attribute',
): NamedAttribute[] {
  const ours = definitions.filter(({ attribute_model }) => attribute_model === model);
  const defined = ours.map((definition) => ({
    key: definition.attribute_key,
    name: definition.attribute_display_name || definition.attribute_key,
    type: definition.attribute_display_type ?? undefined,
    value: attributeNamed(values, definition.attribute_key),
  }));
  const known = new Set(ours.flatMap(({ attribute_key: key }) => [key, ...mobileSpellings(key)]));
  const others = Object.entries(values ?? {})
    .filter(([key]) => !known.has(key))
    .map(([key, value]) => ({ key, name: key, type: undefined, value }));
  return [...defined, ...others].filter(({ value }) => isThere(value));
}

function isThere(value: unknown): boolean {
  return value !== undefined && value !== null && value !== '';
}

/*
 * The mobile app re-cases every key of its payload, those of custom attributes included, and leaves the
 * values alone: `VIP-Level` arrives as `vipLevel` (up to 4.0.15) or `vip_level` (from 4.0.16),
 * `address_1` as `address1`, `crm.id` as `crm_id`. A key without a Latin letter or a digit is lost
 * there altogether.
 *
 * @see https://github.com/chatwoot/chatwoot/issues/11071
 */

/**
 * The value of a custom attribute by the key that the helpdesk's settings show, also where a mobile host
 * has re-cased the key. The exact key wins.
 */
export function attributeNamed(
  attributes: Readonly<Record<string, unknown>> | null | undefined,
  key: string,
): unknown {
  if (!attributes) return undefined;
  const spelling = [key, ...mobileSpellings(key)].find((name) => Object.hasOwn(attributes, name));
  return spelling === undefined ? undefined : attributes[spelling];
}

/** How the mobile app spells a custom attribute's key: camelCase, then snake_case. Empty if it loses it. */
export function mobileSpellings(key: string): string[] {
  const camel = words(key)
    .map((word, index) => (index === 0 ? word : word.charAt(0).toUpperCase() + word.slice(1)))
    .join('');
  // The second spelling is made from the first, which has already lost `_` before a digit.
  const snake = words(camel).join('_');
  return [camel, snake].filter((name) => name !== '');
}

/** No key in the settings is longer, and splitting takes time that grows with the square of the length. */
const MAX_KEY_LENGTH = 200;

function words(key: string): string[] {
  return key
    .slice(0, MAX_KEY_LENGTH)
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .replace(/([A-Z])([A-Z][a-z])/g, '$1 $2')
    .split(/[^A-Za-z\d]/)
    .filter((word) => word !== '')
    .map((word) => word.toLowerCase());
}

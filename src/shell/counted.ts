import { formatNumber } from './format.ts';
import { locale } from './language.ts';

/** A number with its noun in English: `counted(2, 'order', 'orders')` is "2 orders". */
export function counted(count: number, one: string, many: string): string {
  return `${formatNumber(count)} ${count === 1 ? one : many}`;
}

/** What is said of a number, by the categories of its language; `#` is the number. */
export type Plural = Readonly<
  Partial<Record<Exclude<Intl.LDMLPluralRule, 'other'>, string>> & { other: string }
>;

/**
 * What is said of this number: `plural(2, { one: '# Bestellung', other: '# Bestellungen' })`.
 * @see https://cldr.unicode.org/index/cldr-spec/plural-rules which categories a language has
 */
export function plural(count: number, forms: Plural): string {
  const form = forms[new Intl.PluralRules(locale()).select(count)] ?? forms.other;
  return form.replace('#', formatNumber(count));
}

import type { Money } from '../../data/fields.ts';
import { locale as agentsLocale } from '../language.ts';

/** What an agent has typed as an amount. */
export type AmountReading =
  | { readonly kind: 'amount'; readonly money: Money }
  | { readonly kind: 'empty' }
  /** Not a number in the agent's way of writing, or with more digits than the currency has. */
  | { readonly kind: 'unreadable' };

/**
 * Reads an amount in the agent's way of writing numbers, strictly: what could be meant in another way, such as
 * `1.50` where the point separates thousands, is not guessed at. Digits may be those of the locale, or 0 to 9.
 *
 * @param locale without it, the agent's
 */
export function readAmount(text: string, currency: string, locale = agentsLocale()): AmountReading {
  const typed = text.replaceAll(BLANK, ' ').replaceAll('’', "'").trim();
  if (typed === '') return { kind: 'empty' };
  const readings = [locale, latin(locale)].map((each) => readIn(typed, currency, each));
  const amounts = [...new Set(readings.filter((each) => each !== undefined))];
  const [amount] = amounts;
  if (amount === undefined || amounts.length > 1) return { kind: 'unreadable' };
  return { kind: 'amount', money: { amount, currency } };
}

/** How an amount is typed: `1,234.50`, without its currency. */
export function writeAmount({ amount, currency }: Money, locale = agentsLocale()): string {
  const digits = digitsOf(currency);
  return new Intl.NumberFormat(locale, {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
    useGrouping: false,
  }).format(amount / 10 ** digits);
}

// No-break, narrow no-break and thin spaces separate thousands; the marks only set a direction.
const BLANK = /[\u00a0\u202f\u2009]/g;
const MARKS = /[\u200e\u200f\u061c]/g;

function latin(locale: string | undefined): string {
  return new Intl.Locale(locale ?? new Intl.NumberFormat().resolvedOptions().locale, {
    numberingSystem: 'latn',
  }).toString();
}

function digitsOf(currency: string): number {
  const format = new Intl.NumberFormat('en', { style: 'currency', currency });
  return format.resolvedOptions().maximumFractionDigits ?? 2;
}

function readIn(typed: string, currency: string, locale: string | undefined): number | undefined {
  const format = new Intl.NumberFormat(locale, { useGrouping: 'always' });
  const parts = format.formatToParts(-123456789.5);
  const partOf = (type: string) =>
    (parts.find((part) => part.type === type)?.value ?? '')
      .replaceAll(BLANK, ' ')
      .replaceAll('’', "'");
  const [decimal, group] = [partOf('decimal'), partOf('group')];
  const plain = new Intl.NumberFormat(locale, { useGrouping: false });
  const digits = new Map(Array.from({ length: 10 }, (_, digit) => [plain.format(digit), digit]));

  const [whole = '', fraction, ...more] = typed.replaceAll(MARKS, '').split(decimal);
  if (more.length > 0) return undefined;
  const wholeNumber = numberOf(whole.split(group || '\0').join(''), digits);
  if (wholeNumber === undefined) return undefined;
  // Groups are where the locale puts them, or not there at all.
  if (group && whole.includes(group)) {
    const expected = format.format(wholeNumber).replaceAll(BLANK, ' ').replaceAll('’', "'");
    if (whole !== expected) return undefined;
  }
  const length = digitsOf(currency);
  if (fraction !== undefined && (fraction === '' || fraction.length > length)) return undefined;
  const cents = fraction === undefined ? 0 : numberOf(fraction, digits);
  if (cents === undefined) return undefined;
  const amount = wholeNumber * 10 ** length + cents * 10 ** (length - (fraction?.length ?? length));
  return Number.isSafeInteger(amount) ? amount : undefined;
}

function numberOf(text: string, digits: ReadonlyMap<string, number>): number | undefined {
  if (text === '') return undefined;
  let number = 0;
  for (const each of text) {
    const digit = digits.get(each);
    if (digit === undefined) return undefined;
    number = number * 10 + digit;
  }
  return number;
}

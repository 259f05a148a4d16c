import type { Money } from '../data/fields.ts';
import { locale } from './language.ts';

/*
 * Money and times in the agent's language, and in their own variety of it. Making an Intl object costs far more
 * than using it, and the first one of a page some tens of milliseconds: so each is made once for a language, and
 * not before it is used.
 */

function once<T>(make: (locale: string | undefined) => T): () => T {
  let made: { readonly value: T; readonly madeFor: string | undefined } | undefined;
  return () => {
    if (made?.madeFor !== locale()) made = undefined;
    return (made ??= { value: make(locale()), madeFor: locale() }).value;
  };
}

interface AmountFormat {
  readonly format: Intl.NumberFormat;
  readonly minorUnits: number;
}

const amounts = once(() => new Map<string, AmountFormat>());

/** An amount in minor units as text: 1999 EUR is €19.99, 1999 JPY is ¥1,999, 1999 KWD is KWD 1.999. */
export function formatMoney({ amount, currency }: Money): string {
  const { format, minorUnits } = amountFormat(currency);
  return format.format(amount / minorUnits);
}

function amountFormat(currency: string) {
  const known = amounts().get(currency);
  if (known) return known;
  const format = new Intl.NumberFormat(locale(), {
    style: 'currency',
    currency,
  });
  const digits = format.resolvedOptions().maximumFractionDigits ?? 2;
  const made = { format, minorUnits: 10 ** digits };
  amounts().set(currency, made);
  return made;
}

const numbers = once((locale) => new Intl.NumberFormat(locale));
const percents = once(
  (locale) =>
    new Intl.NumberFormat(locale, {
      style: 'percent',
      maximumFractionDigits: 2,
    }),
);
const decimals = once(
  (locale) =>
    new Intl.NumberFormat(locale, {
      minimumFractionDigits: 2,
      maximumFractionDigits: 2,
    }),
);
const days = once((locale) => new Intl.DateTimeFormat(locale, { dateStyle: 'medium' }));
const shortDays = once(
  (locale) => new Intl.DateTimeFormat(locale, { month: 'short', day: 'numeric' }),
);
const utcDays = once(
  (locale) =>
    new Intl.DateTimeFormat(locale, {
      dateStyle: 'medium',
      timeZone: 'UTC',
    }),
);
const clockTimes = once((locale) => new Intl.DateTimeFormat(locale, { timeStyle: 'short' }));
const moments = once(
  (locale) =>
    new Intl.DateTimeFormat(locale, {
      dateStyle: 'medium',
      timeStyle: 'short',
    }),
);
const zonedMoments = once(
  (locale) =>
    new Intl.DateTimeFormat(locale, {
      year: 'numeric',
      month: 'short',
      day: 'numeric',
      hour: 'numeric',
      minute: '2-digit',
      timeZoneName: 'short',
    }),
);
const months = once(
  (locale) =>
    new Intl.DateTimeFormat(locale, {
      month: 'short',
      year: 'numeric',
      timeZone: 'UTC',
    }),
);
const narrowMonths = once(
  (locale) =>
    new Intl.DateTimeFormat(locale, {
      month: 'narrow',
      timeZone: 'UTC',
    }),
);
const ages = once((locale) => new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }));

const lists = once((locale) => new Intl.ListFormat(locale));

/** `a`, `a and b`, `a, b, and c`, as the language has it. */
export function formatList(words: readonly string[]): string {
  return lists().format(words);
}

export function formatNumber(value: number): string {
  return numbers().format(value);
}

/** A number with two digits, for amounts whose currency the helpdesk does not say. */
export function formatDecimal(value: number): string {
  return decimals().format(value);
}

/** 12.5 is 12.5%. */
export function formatPercent(value: number): string {
  return percents().format(value / 100);
}

/** @param time milliseconds since 1970 */
export function formatDay(time: number): string {
  return days().format(time);
}

/** Without the year where it is this one. Both in milliseconds since 1970. */
export function formatShortDay(time: number, now: number): string {
  const isThisYear = new Date(time).getFullYear() === new Date(now).getFullYear();
  return (isThisYear ? shortDays() : days()).format(time);
}

/** A day of the calendar, `2026-11-02`, which is the same day in every time zone. */
export function formatCalendarDay(text: string): string {
  return utcDays().format(Date.parse(text));
}

/** @param time milliseconds since 1970 */
export function formatMoment(time: number): string {
  return moments().format(time);
}

/** With the agent's time zone, where there is room for it. @param time milliseconds since 1970 */
export function formatZonedMoment(time: number): string {
  return zonedMoments().format(time);
}

/** The time of day, with the day where it is not today. @param time milliseconds since 1970 */
export function formatTime(time: number, now: number): string {
  return (isSameDay(time, now) ? clockTimes() : moments()).format(time);
}

/** Each unit with how many of it make the next. */
const UNITS = [
  ['second', 60],
  ['minute', 60],
  ['hour', 24],
  ['day', 60],
  ['month', 24],
] as const;

/** How long ago, for instance "5 minutes ago", or how far ahead. Both in milliseconds since 1970. */
export function formatAge(time: number, now: number): string {
  let amount = (time - now) / 1_000;
  for (const [unit, limit] of UNITS) {
    if (Math.abs(Math.trunc(amount)) < limit) return ages().format(Math.trunc(amount), unit);
    amount /= unit === 'day' ? 30.44 : unit === 'month' ? 12 : limit;
  }
  return ages().format(Math.trunc(amount), 'year');
}

/** The day as the calendar counts from today, "yesterday" or "in 3 days". @param day `2026-11-02` */
export function formatDayAge(day: string, now: number): string {
  const here = new Date(now);
  const today = Date.UTC(here.getFullYear(), here.getMonth(), here.getDate());
  const days = Math.round((Date.parse(day) - today) / 86_400_000);
  return Math.abs(days) < 60 ? ages().format(days, 'day') : formatAge(Date.parse(day), today);
}

/** "in 30 seconds" */
export function formatSecondsAhead(seconds: number): string {
  return ages().format(seconds, 'second');
}

/** @param month `YYYY-MM` */
export function formatMonth(month: string): string {
  return months().format(Date.parse(`${month}-01`));
}

/** The month's initial. @param month `YYYY-MM` */
export function formatNarrowMonth(month: string): string {
  return narrowMonths().format(Date.parse(`${month}-01`));
}

function isSameDay(time: number, other: number): boolean {
  return new Date(time).toDateString() === new Date(other).toDateString();
}

/** Makes what nearly every customer needs, while there is time. */
export function prepareFormats() {
  for (const format of [numbers, days, moments]) format();
}

import * as z from 'zod/mini';
import type { Money } from './fields.ts';

/*
 * From the shape of an API to the shape that views show. A resource's schema is then two: what the API sends,
 * and what is made of it.
 */

/** Thrown by a mapping for what cannot be made of the API's value: the item counts as unreadable. */
class Unmappable extends Error {
  override readonly name = 'Unmappable';
}

/**
 * A schema that reads `raw` and gives what `map` makes of it. Where `map` throws, the value does not fit.
 *
 * @example mapped(z.object({ total: z.string() }), ({ total }) => ({ total: decimalMoney(total, 'EUR') }))
 */
export function mapped<Raw, View>(raw: z.ZodMiniType<Raw>, map: (value: Raw) => View) {
  return z.pipe(
    raw,
    z.transform((value: Raw, context) => {
      try {
        return map(value);
      } catch (error) {
        // Never what is in it: a problem is shown to people who may not see the customer's data.
        const message = error instanceof Unmappable ? error.message : 'what the mapping expects';
        context.issues.push({ code: 'custom', message, input: value, continue: false });
        return z.NEVER;
      }
    }),
  );
}

/** How many digits an amount of this currency has after its point: EUR 2, JPY 0, KWD 3. */
export function currencyDigits(currency: string): number {
  try {
    const format = new Intl.NumberFormat('en', { style: 'currency', currency });
    return format.resolvedOptions().maximumFractionDigits ?? 2;
  } catch {
    throw new Unmappable('ISO 4217 code');
  }
}

/**
 * An amount that comes as a decimal, text or number: `'1234.50'`, `12.5`. Digits that the currency does not
 * have may only be zeros. The code may be in lower case.
 */
export function decimalMoney(value: string | number, currency: string): Money {
  const code = currency.toUpperCase();
  const [, sign = '', whole = '', fraction = ''] =
    /^(-?)(\d+)(?:\.(\d+))?$/.exec(String(value).trim()) ?? [];
  const digits = currencyDigits(code);
  const more = fraction.slice(digits);
  const amount = Number(`${whole}${fraction.slice(0, digits).padEnd(digits, '0')}`);
  if (whole === '' || /[^0]/.test(more) || !Number.isSafeInteger(amount))
    throw new Unmappable('decimal amount');
  return { amount: sign && amount !== 0 ? -amount : amount, currency: code };
}

/** An amount as a decimal, for an API that is sent one: 1250 EUR is `12.50`. */
export function decimalText({ amount, currency }: Money): string {
  const digits = currencyDigits(currency);
  const text = String(Math.abs(amount)).padStart(digits + 1, '0');
  const whole = text.slice(0, text.length - digits);
  return `${amount < 0 ? '-' : ''}${whole}${digits > 0 ? `.${text.slice(-digits)}` : ''}`;
}

/** An amount in the currency's minor unit already. The code may be in lower case. */
export function minorMoney(amount: number, currency: string): Money {
  if (!Number.isSafeInteger(amount)) throw new Unmappable('amount in the minor unit');
  return { amount, currency: currency.toUpperCase() };
}

/** A moment in seconds since 1970 as a date-time. */
export function epochTime(seconds: number): string {
  const time = new Date(seconds * 1000);
  if (Number.isNaN(time.getTime())) throw new Unmappable('seconds since 1970');
  return time.toISOString();
}

/**
 * A time without an offset, which is one of this time zone: `'2026-11-02T09:30:00'`, with a blank for the `T`
 * too. A time with an offset stays what it is.
 *
 * @param zone IANA, such as `Europe/Berlin`; without it, UTC
 */
export function localTime(text: string, zone = 'UTC'): string {
  const iso = text.trim().replace(' ', 'T');
  if (/(?:Z|[+-]\d\d:?\d\d)$/i.test(iso)) return iso;
  const asUtc = Date.parse(`${iso}Z`);
  if (!iso.includes('T') || Number.isNaN(asUtc)) throw new Unmappable('local time');
  // The offset at the moment that is meant; at a change of the clocks, the second look is right.
  const first = asUtc - offsetAt(asUtc, zone);
  return new Date(asUtc - offsetAt(first, zone)).toISOString();
}

/** How far a zone's clocks are ahead of UTC, in milliseconds. */
function offsetAt(time: number, zone: string): number {
  const format = new Intl.DateTimeFormat('en', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  const parts = Object.fromEntries(
    format.formatToParts(time).map(({ type, value }) => [type, Number(value)]),
  );
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts;
  return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(time / 1000) * 1000;
}

/** A status in the app's own word; one that the table does not name stays as it comes. */
export function wordFor(table: Readonly<Record<string, string>>, status: string): string {
  return Object.hasOwn(table, status) ? (table[status] ?? status) : status;
}

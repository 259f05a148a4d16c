import * as z from 'zod/mini';

/** An opaque id. It becomes a part of a path, so it is neither empty nor `.` or `..`. */
export const id = z.string().check(z.regex(/^(?!\.{1,2}$)./s, { error: 'id' }));

/** An amount of money. */
export const money = z.object({
  /** Integer, in the currency's minor unit: cents, yen, fils. */
  amount: z.int(),
  /** ISO 4217, for instance `EUR`. */
  currency: z.string().check(z.regex(/^[A-Z]{3}$/, { error: 'ISO 4217 code' })),
});

export type Money = z.infer<typeof money>;

/**
 * A date-time as in https://www.rfc-editor.org/rfc/rfc3339#section-5.6, or a day without a time (`2026-11-02`),
 * kept as text. One that cannot be read costs nothing else of its record: it is shown as it came.
 */
export const dateTime = z.string();

/** Where someone lives, or where something is sent. */
export const address = z.object({
  line1: maybe(z.string()),
  line2: maybe(z.string()),
  city: maybe(z.string()),
  postalCode: maybe(z.string()),
  country: maybe(z.string()),
});

/** A member that may be absent or null. */
export function maybe<T extends z.core.$ZodType>(schema: T) {
  return z.optional(z.nullable(schema));
}

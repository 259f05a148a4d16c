import * as z from 'zod/mini';

export const ENDPOINTS = ['customers', 'orders', 'payments'] as const;

export type Endpoint = (typeof ENDPOINTS)[number];

export const FAULTS = [
  'none',
  'slow',
  /** The connection breaks before there is an answer. */
  'offline',
  'unauthorized',
  'forbidden',
  'notFound',
  /** With `Retry-After: 2`. */
  'rateLimited',
  'serverError',
  /** The body is cut off in the middle. */
  'brokenJson',
  /** `items` is not an array. */
  'wrongContract',
  /** One item of the page has a member of a wrong type. */
  'wrongItem',
] as const;

export type Fault = (typeof FAULTS)[number];

/** What can be changed of the data API while it runs. */
export interface Settings {
  faults: Record<Endpoint, Fault>;
  /** Added to every answer, in milliseconds. */
  latency: Record<Endpoint, number>;
}

export type SettingsReading =
  | { readonly ok: true; readonly settings: Settings }
  /** A sentence that says what to send instead. */
  | { readonly ok: false; readonly problem: string };

/** In milliseconds: enough to see the app wait. */
export const USUAL_LATENCY = 250;

export const LONGEST_LATENCY = 60_000;

/** Everything works, at once or after so many milliseconds. */
export function noFaults(latency = 0): Settings {
  return { faults: everywhere<Fault>('none'), latency: everywhere(latency) };
}

function everywhere<T>(value: T): Record<Endpoint, T> {
  return Object.fromEntries(ENDPOINTS.map((endpoint) => [endpoint, value])) as Record<Endpoint, T>;
}

const EXACTLY = `must be an object with exactly ${ENDPOINTS.join(', ')}.`;
const fault = z.enum(FAULTS, { error: `must be one of ${FAULTS.join(', ')}.` });
const LATENCY = `must be a whole number of milliseconds, from 0 to ${LONGEST_LATENCY}.`;
const latency = z
  .int({ error: LATENCY })
  .check(z.gte(0, { error: LATENCY }), z.lte(LONGEST_LATENCY, { error: LATENCY }));

const settings = z.strictObject(
  {
    faults: z.strictObject(everywhere(fault), { error: EXACTLY }),
    latency: z.strictObject(everywhere(latency), { error: EXACTLY }),
  },
  { error: 'must be JSON with exactly faults and latency.' },
);

/** Reads settings from outside, all of them at once. Never throws. */
export function readSettings(body: unknown): SettingsReading {
  const result = settings.safeParse(body);
  if (result.success) return { ok: true, settings: result.data };
  const [issue] = result.error.issues;
  return {
    ok: false,
    problem: `${issue?.path.join('.') || 'The body'} ${issue?.message ?? 'is not readable.'}`,
  };
}

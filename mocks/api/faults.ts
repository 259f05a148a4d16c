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
  latency: number;
}

export type SettingsReading =
  | { readonly ok: true; readonly settings: Settings }
  /** A sentence that says what to send instead. */
  | { readonly ok: false; readonly problem: string };

/** Everything works, at once. */
export function noFaults(): Settings {
  const faults = Object.fromEntries(ENDPOINTS.map((endpoint) => [endpoint, 'none']));
  return { faults: faults as Record<Endpoint, Fault>, latency: 0 };
}

const fault = z.enum(FAULTS, { error: `must be one of ${FAULTS.join(', ')}.` });
const LATENCY = 'must be a whole number of milliseconds, from 0 to 60000.';

const settings = z.strictObject(
  {
    faults: z.strictObject(
      Object.fromEntries(ENDPOINTS.map((endpoint) => [endpoint, fault])) as Record<
        Endpoint,
        typeof fault
      >,
      { error: `must be an object with exactly ${ENDPOINTS.join(', ')}.` },
    ),
    latency: z
      .int({ error: LATENCY })
      .check(z.gte(0, { error: LATENCY }), z.lte(60_000, { error: LATENCY })),
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

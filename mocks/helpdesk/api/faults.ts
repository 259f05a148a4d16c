import * as z from 'zod/mini';

export const FAULTS = [
  'none',
  'slow',
  /** The connection breaks before there is an answer. */
  'offline',
  /** The API has done what was asked, and the connection breaks before its answer. */
  'answerLost',
  'unauthorized',
  'forbidden',
  'notFound',
  /** With `Retry-After: 2`. */
  'rateLimited',
  'serverError',
  /** The body is cut off in the middle. */
  'brokenJson',
  /** `items` is not an array, or a single object is in one. */
  'wrongContract',
  /** One item of the page, or the single object, has a member of a wrong type. */
  'wrongItem',
] as const;

export type Fault = (typeof FAULTS)[number];

/** What can be changed of the data API while it runs, by the name of the resource. */
export interface Settings {
  faults: Record<string, Fault>;
  /** Added to every answer, in milliseconds. */
  latency: Record<string, number>;
}

export type SettingsReading =
  | { readonly ok: true; readonly settings: Settings }
  /** A sentence that says what to send instead. */
  | { readonly ok: false; readonly problem: string };

/** In milliseconds: enough to see the app wait. */
export const USUAL_LATENCY = 250;

export const MAX_LATENCY = 60_000;

/** Everything works, at once or after so many milliseconds. */
export function noFaults(names: readonly string[], latency = 0): Settings {
  return { faults: everywhere<Fault>(names, 'none'), latency: everywhere(names, latency) };
}

/** The usual settings, with those of before for all resources that are still there. */
export function withSettingsOf(usual: Settings, before: Settings): Settings {
  const names = Object.keys(usual.faults).filter((name) => Object.hasOwn(before.faults, name));
  const picked = <T>(values: Record<string, T>) =>
    Object.fromEntries(Object.entries(values).filter(([name]) => names.includes(name)));
  return {
    faults: { ...usual.faults, ...picked(before.faults) },
    latency: { ...usual.latency, ...picked(before.latency) },
  };
}

function everywhere<T>(names: readonly string[], value: T): Record<string, T> {
  return Object.fromEntries(names.map((name) => [name, value]));
}

const fault = z.enum(FAULTS, { error: `must be one of ${FAULTS.join(', ')}.` });
const LATENCY = `must be a whole number of milliseconds, from 0 to ${MAX_LATENCY}.`;
const latency = z
  .int({ error: LATENCY })
  .check(z.gte(0, { error: LATENCY }), z.lte(MAX_LATENCY, { error: LATENCY }));

/** Reads settings from outside, all of them at once, for exactly these resources. Never throws. */
export function readSettings(names: readonly string[], body: unknown): SettingsReading {
  const error = `must be an object with exactly ${names.join(', ')}.`;
  const result = z
    .strictObject(
      {
        faults: z.strictObject(everywhere(names, fault), { error }),
        latency: z.strictObject(everywhere(names, latency), { error }),
      },
      { error: 'must be JSON with exactly faults and latency.' },
    )
    .safeParse(body);
  if (result.success) return { ok: true, settings: result.data };
  const [issue] = result.error.issues;
  return {
    ok: false,
    problem: `${issue?.path.join('.') || 'The body'} ${issue?.message ?? 'is not readable.'}`,
  };
}

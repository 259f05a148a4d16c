import * as z from 'zod/mini';
import { listOf, searchOf, singleOf } from '../../mocks/helpdesk/api/resource.ts';
import { createWorld } from '../../mocks/helpdesk/api/world.ts';
import { dateTime, id, maybe } from '../../src/data/fields.ts';

/*
 * Resources of the tests' own: what is proven with them holds for any resource, and stays proven in an app
 * that shows something else than the sample does.
 */

export const person = z.object({ id, name: z.string(), email: maybe(z.string()) });
export const thing = z.object({ id, madeAt: dateTime, note: maybe(z.string()) });
export const badge = z.object({ points: z.int(), title: maybe(z.string()) });

export type Person = z.infer<typeof person>;
export type Thing = z.infer<typeof thing>;
export type Badge = z.infer<typeof badge>;

/** People with a few things, with many, and with nothing at all; two share an address. */
export const people = searchOf<Person>('people', {
  data: [
    { id: 'few', name: 'Fay Few', email: 'fay@example.test' },
    { id: 'many', name: 'Max Many', email: 'max@example.test' },
    { id: 'none', name: 'Nora None', email: 'shared@example.test' },
    { id: 'odd', name: 'Olaf Odd', email: 'shared@example.test' },
  ],
  find(all, body) {
    const { email } = (body ?? {}) as { readonly email?: unknown };
    if (typeof email !== 'string') return 'The body must be JSON with an email.';
    return all.filter((each) => each.email === email);
  },
});

const HOUR = 3_600_000;
const NEWEST = Date.parse('2026-11-20T18:30:00Z');

export const things = listOf<Thing>('things', {
  timeOf: ({ madeAt }) => madeAt,
  data: {
    few: [
      { id: 'few-2', madeAt: '2026-11-16T08:12:00Z', note: 'the newer one' },
      { id: 'few-1', madeAt: '2026-09-03T14:45:00Z' },
    ],
    many: Array.from({ length: 500 }, (_, index) => ({
      id: `many-${500 - index}`,
      madeAt: new Date(NEWEST - index * HOUR).toISOString(),
    })),
    odd: [
      { id: 'odd-3', madeAt: '2026-11-09T21:15:00+02:00' },
      { id: 'odd-2', madeAt: '2026-11-09T20:00:00Z' },
      { id: 'odd-1', madeAt: '2026-11-09T22:00:00+03:00' },
    ],
  },
});

export const badges = singleOf<Badge>('badge', {
  data: { few: { points: 120, title: 'Regular' }, many: { points: 9_000, title: null } },
});

export const RESOURCES = [people, things, badges] as const;

/** A world of the tests' own resources. */
export function createThingsWorld() {
  return createWorld(RESOURCES);
}

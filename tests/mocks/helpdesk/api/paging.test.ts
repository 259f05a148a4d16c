import { expect, test } from 'vitest';
import type { World } from '../../../../mocks/helpdesk/api/world.ts';
import { readPage, type Page } from '../../../../src/data/page.ts';
import { createThingsWorld, people, thing, things, type Thing } from '../../../support/things.ts';
import { ask } from './ask.ts';

async function pageFrom(world: World, query: string, id = 'many'): Promise<Page<Thing>> {
  const response = await ask(world, `/customers/${id}/things?${query}`);
  const page = readPage(thing, await response.json());
  expect(page.unreadable).toEqual([]);
  return page;
}

async function walk(limit: number, next: (query: string) => Promise<Page<{ id: string }>>) {
  const ids: string[] = [];
  const sizes: number[] = [];
  let cursor: string | null = null;
  do {
    const page: Page<{ id: string }> = await next(
      String(new URLSearchParams({ limit: String(limit), ...(cursor !== null && { cursor }) })),
    );
    ids.push(...page.items.map(({ id }) => id));
    sizes.push(page.items.length);
    if (cursor !== null) expect(page.nextCursor, 'the walk goes on').not.toBe(cursor);
    cursor = page.nextCursor;
  } while (cursor !== null);
  return { ids, sizes };
}

test.each([25, 100, 7])(
  'a walk in steps of %i meets all 500 items once, newest first',
  async (limit) => {
    const world = createThingsWorld();
    const { ids, sizes } = await walk(limit, (query) => pageFrom(world, query));
    expect(ids).toEqual(Array.from({ length: 500 }, (_, index) => `many-${500 - index}`));
    expect(sizes).toHaveLength(Math.ceil(500 / limit));
  },
);

test('a walk over items of one moment meets each once', async () => {
  const world = createThingsWorld();
  for (const each of world.of(things)['many'] ?? []) each.madeAt = '2026-01-01T00:00:00Z';
  const { ids } = await walk(30, (query) => pageFrom(world, query));
  expect(new Set(ids).size).toBe(500);
  expect(ids).toHaveLength(500);
});

test('items are sorted by moment, newest first, in any time zone and stored in any order', async () => {
  const world = createThingsWorld();
  world.of(things)['odd']?.reverse();
  const { items } = await pageFrom(world, '', 'odd');
  expect(items.map(({ id }) => id)).toEqual(['odd-2', 'odd-3', 'odd-1']);
});

test('an item that arrives between two pages moves nothing onto the next page', async () => {
  const world = createThingsWorld();
  const first = await pageFrom(world, 'limit=2');
  world.of(things)['many']?.push({ id: 'new', madeAt: '2026-11-21T00:00:00Z' });
  const second = await pageFrom(
    world,
    `limit=2&cursor=${encodeURIComponent(`${first.nextCursor}`)}`,
  );
  expect(second.items.map(({ id }) => id)).toEqual(['many-498', 'many-497']);
});

test('a page goes on after an item that is gone', async () => {
  const world = createThingsWorld();
  const first = await pageFrom(world, 'limit=2');
  world.of(things)['many']?.splice(0, 2);
  const second = await pageFrom(
    world,
    `limit=2&cursor=${encodeURIComponent(`${first.nextCursor}`)}`,
  );
  expect(second.items.map(({ id }) => id)).toEqual(['many-498', 'many-497']);
});

test('a page has 25 items where no limit is given, and never more than 100', async () => {
  const world = createThingsWorld();
  expect((await pageFrom(world, '')).items).toHaveLength(25);
  expect((await pageFrom(world, 'limit=1000')).items).toHaveLength(100);
});

test('a page that holds exactly the rest is the last', async () => {
  expect((await pageFrom(createThingsWorld(), 'limit=2', 'few')).nextCursor).toBeNull();
});

test('a customer without items gets an empty page', async () => {
  const page = await pageFrom(createThingsWorld(), '', 'none');
  expect(page).toEqual({ items: [], unreadable: [], nextCursor: null, total: 0 });
});

test.each(['things', 'badge'])('an unknown customer has no %s, not even none', async (name) => {
  const response = await ask(createThingsWorld(), `/customers/nobody/${name}`);
  expect(response.status).toBe(404);
  expect(await response.json()).toMatchObject({ detail: 'No customer has this id.' });
});

test('an id may hold any characters', async () => {
  const world = createThingsWorld();
  const id = 'é/ü ?#%';
  world.of(people).push({ id, name: 'Zoë' });
  world.of(things)[id] = [
    { id: '№2', madeAt: '2026-11-16T08:12:00Z' },
    { id: '№1', madeAt: '2026-09-03T14:45:00Z' },
  ];
  const { ids } = await walk(1, (query) => pageFrom(world, query, encodeURIComponent(id)));
  expect(ids).toEqual(['№2', '№1']);
});

test('an id may be the name of what every object inherits', async () => {
  const world = createThingsWorld();
  world.of(people).push({ id: 'constructor', name: 'Con Structor' });
  expect((await pageFrom(world, '', 'constructor')).items).toEqual([]);
  expect((await ask(world, '/customers/constructor/badge')).status).toBe(404);
});

test.each(['cursor=', 'cursor=nonsense', `cursor=${btoa('{}')}`, `cursor=${btoa('%')}`])(
  'the unreadable %s is a bad request',
  async (query) => {
    const response = await ask(createThingsWorld(), `/customers/few/things?${query}`);
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({
      detail: 'cursor must be a nextCursor from an earlier page.',
    });
  },
);

test.each(['limit=0', 'limit=-1', 'limit=2.5', 'limit=all', 'limit='])(
  'the unreadable %s is a bad request',
  async (query) => {
    const response = await ask(createThingsWorld(), `/customers/few/things?${query}`);
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({
      detail: 'limit must be a whole number, 1 or more.',
    });
  },
);

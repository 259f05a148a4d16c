import { expect, test } from 'vitest';
import { createWorld, type World } from '../../../../mocks/helpdesk/api/world.ts';
import { order, type Order } from '../../../../src/app/orders/api.ts';
import { payment } from '../../../../src/app/payments/api.ts';
import { readPage, type Page } from '../../../../src/data/reading.ts';
import { ask } from './ask.ts';

async function ordersPage(world: World, query: string, id = 'cus_bruno'): Promise<Page<Order>> {
  const response = await ask(world, `/customers/${id}/orders?${query}`);
  const page = readPage(order, await response.json());
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
  'a walk in steps of %i meets all 500 orders once, newest first',
  async (limit) => {
    const world = createWorld();
    const { ids, sizes } = await walk(limit, (query) => ordersPage(world, query));
    expect(ids).toEqual(Array.from({ length: 500 }, (_, index) => `ord_bruno_${500 - index}`));
    expect(sizes).toHaveLength(Math.ceil(500 / limit));
  },
);

test('a walk meets all payments once, newest first', async () => {
  const world = createWorld();
  const { ids } = await walk(25, async (query) =>
    readPage(payment, await (await ask(world, `/customers/cus_bruno/payments?${query}`)).json()),
  );
  expect(ids).toEqual(Array.from({ length: 500 }, (_, index) => `pay_bruno_${500 - index}`));
});

test('a walk over orders of one moment meets each once', async () => {
  const world = createWorld();
  for (const each of world.ordersOf('cus_bruno')) each.placedAt = '2026-01-01T00:00:00Z';
  const { ids } = await walk(30, (query) => ordersPage(world, query));
  expect(new Set(ids).size).toBe(500);
  expect(ids).toHaveLength(500);
});

test('orders are newest first by the moment, whatever its time zone, and however they are stored', async () => {
  const world = createWorld();
  world.ordersOf('cus_yael').reverse();
  const { items } = await ordersPage(world, '', 'cus_yael');
  const moments = items.map(({ placedAt }) => Date.parse(placedAt));
  expect(moments).toEqual(moments.toSorted((a, b) => b - a));
  expect(items).toHaveLength(4);
});

test('an order that arrives between two pages moves nothing onto the next page', async () => {
  const world = createWorld();
  const [newest] = world.ordersOf('cus_bruno');
  const first = await ordersPage(world, 'limit=2');
  if (newest) {
    world
      .ordersOf('cus_bruno')
      .push({ ...newest, id: 'ord_new', placedAt: '2026-11-21T00:00:00Z' });
  }
  const second = await ordersPage(
    world,
    `limit=2&cursor=${encodeURIComponent(`${first.nextCursor}`)}`,
  );
  expect(second.items.map(({ id }) => id)).toEqual(['ord_bruno_498', 'ord_bruno_497']);
});

test('a page goes on after an order that is gone', async () => {
  const world = createWorld();
  const first = await ordersPage(world, 'limit=2');
  world.ordersOf('cus_bruno').splice(0, 2);
  const second = await ordersPage(
    world,
    `limit=2&cursor=${encodeURIComponent(`${first.nextCursor}`)}`,
  );
  expect(second.items.map(({ id }) => id)).toEqual(['ord_bruno_498', 'ord_bruno_497']);
});

test('a page has 25 items unless told, and never more than 100', async () => {
  const world = createWorld();
  expect((await ordersPage(world, '')).items).toHaveLength(25);
  expect((await ordersPage(world, 'limit=1000')).items).toHaveLength(100);
});

test('a page that holds exactly the rest is the last', async () => {
  expect((await ordersPage(createWorld(), 'limit=2', 'cus_anna')).nextCursor).toBeNull();
});

test('somebody without orders gets an empty page', async () => {
  const page = await ordersPage(createWorld(), '', 'cus_mei');
  expect(page).toEqual({ items: [], unreadable: [], nextCursor: null });
});

test.each(['orders', 'payments'])(
  'an unknown customer has no %s, not even an empty list',
  async (list) => {
    const response = await ask(createWorld(), `/customers/cus_nobody/${list}`);
    expect(response.status).toBe(404);
    expect(await response.json()).toEqual({ message: 'No customer has this id.' });
  },
);

test('an id may hold any characters', async () => {
  const world = createWorld();
  const id = 'é/ü ?#%';
  world.customers.push({ id, name: 'Zoë' });
  world
    .ordersOf(id)
    .push(...world.ordersOf('cus_anna').map((each) => ({ ...each, id: `№${each.id}` })));
  const { ids } = await walk(1, (query) => ordersPage(world, query, encodeURIComponent(id)));
  expect(ids).toEqual(['№ord_anna_2', '№ord_anna_1']);
});

test.each(['cursor=', 'cursor=nonsense', `cursor=${btoa('{}')}`, `cursor=${btoa('%')}`])(
  'the unreadable %s is a bad request',
  async (query) => {
    const response = await ask(createWorld(), `/customers/cus_anna/orders?${query}`);
    expect(response.status).toBe(400);
    expect(await response.json()).toEqual({
      message: 'cursor must be a nextCursor from an earlier page.',
    });
  },
);

test.each(['limit=0', 'limit=-1', 'limit=2.5', 'limit=all', 'limit='])(
  'the unreadable %s is a bad request',
  async (query) => {
    const response = await ask(createWorld(), `/customers/cus_anna/payments?${query}`);
    expect(response.status).toBe(400);
    expect(await response.json()).toEqual({ message: 'limit must be a whole number, 1 or more.' });
  },
);

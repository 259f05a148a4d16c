import { getResponse } from 'msw';
import { setupServer } from 'msw/node';
import { expect, test } from 'vitest';
import { handlersFor } from '../../../../mocks/helpdesk/api/handlers.ts';
import { createWorld } from '../../../../mocks/helpdesk/api/world.ts';

test.each([
  ['https://api.example.test/v1', 'https://api.example.test/v1/customers/cus_anna/orders'],
  ['*/api', 'http://localhost:5173/api/customers/cus_anna/orders'],
  ['*/api', 'http://127.0.0.1:4173/api/customers/cus_anna/payments?limit=1'],
])('the base %s answers %s', async (baseUrl, url) => {
  const response = await getResponse(handlersFor(createWorld(), { baseUrl }), new Request(url));
  expect(response?.status).toBe(200);
});

test('a path as base answers on the origin of the page', async () => {
  const response = await getResponse(
    handlersFor(createWorld(), { baseUrl: '/api' }),
    new Request('http://localhost:5173/api/customers/cus_anna/orders'),
    { baseUrl: 'http://localhost:5173/' },
  );
  expect(response?.status).toBe(200);
});

test('what the data API does not know stays without an answer', async () => {
  const handlers = handlersFor(createWorld(), { baseUrl: '*/api' });
  const origin = 'http://localhost:5173';
  for (const path of ['/api', '/api/customers', '/other/customers/cus_anna/orders']) {
    expect(await getResponse(handlers, new Request(origin + path))).toBeUndefined();
  }
  const search = new Request(`${origin}/api/customers/search`);
  expect(await getResponse(handlers, search)).toBeUndefined();
});

test('a change of the world shows in the next answer', async () => {
  const world = createWorld();
  const handlers = handlersFor(world, { baseUrl: '*/api' });
  const request = () => new Request('http://localhost/api/customers/cus_anna/orders');
  world.ordersOf('cus_anna').pop();
  expect(await (await getResponse(handlers, request()))?.json()).toMatchObject({
    items: [{ id: 'ord_anna_2' }],
  });
  world.customers = [];
  expect((await getResponse(handlers, request()))?.status).toBe(404);
});

test('to fetch, offline is a network error', async () => {
  const world = createWorld();
  world.faults.orders = 'offline';
  const server = setupServer(...handlersFor(world, { baseUrl: 'https://api.example.test/v1' }));
  server.listen();
  try {
    await expect(
      fetch('https://api.example.test/v1/customers/cus_anna/orders'),
    ).rejects.toBeInstanceOf(TypeError);
  } finally {
    server.close();
  }
});

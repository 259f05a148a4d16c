import { getResponse } from 'msw';
import { setupServer } from 'msw/node';
import { expect, test } from 'vitest';
import { handlersFor } from '../../../../mocks/helpdesk/api/handlers.ts';
import { createThingsWorld, people, things } from '../../../support/things.ts';

test.each([
  ['https://api.example.test/v1', 'https://api.example.test/v1/customers/few/things'],
  ['*/api', 'http://localhost:5173/api/customers/few/things'],
  ['*/api', 'http://127.0.0.1:4173/api/customers/few/badge'],
])('the base %s answers %s', async (baseUrl, url) => {
  const response = await getResponse(
    handlersFor(createThingsWorld(), { baseUrl }),
    new Request(url),
  );
  expect(response?.status).toBe(200);
});

test('a path as base answers on the origin of the page', async () => {
  const response = await getResponse(
    handlersFor(createThingsWorld(), { baseUrl: '/api' }),
    new Request('http://localhost:5173/api/customers/few/things'),
    { baseUrl: 'http://localhost:5173/' },
  );
  expect(response?.status).toBe(200);
});

test('what the data API does not know stays without an answer', async () => {
  const handlers = handlersFor(createThingsWorld(), { baseUrl: '*/api' });
  const origin = 'http://localhost:5173';
  for (const path of ['/api', '/api/customers', '/api/people', '/other/customers/few/things']) {
    expect(await getResponse(handlers, new Request(origin + path))).toBeUndefined();
  }
  const search = new Request(`${origin}/api/people/search`);
  expect(await getResponse(handlers, search)).toBeUndefined();
});

test('a change of the world shows in the next answer', async () => {
  const world = createThingsWorld();
  const handlers = handlersFor(world, { baseUrl: '*/api' });
  const request = () => new Request('http://localhost/api/customers/few/things');
  world.of(things)['few']?.pop();
  expect(await (await getResponse(handlers, request()))?.json()).toMatchObject({
    items: [{ id: 'few-2' }],
  });
  world.of(people).splice(0);
  expect((await getResponse(handlers, request()))?.status).toBe(404);
});

test('to fetch, offline is a network error', async () => {
  const world = createThingsWorld();
  world.faults['things'] = 'offline';
  const server = setupServer(...handlersFor(world, { baseUrl: 'https://api.example.test/v1' }));
  server.listen();
  try {
    await expect(fetch('https://api.example.test/v1/customers/few/things')).rejects.toBeInstanceOf(
      TypeError,
    );
  } finally {
    server.close();
  }
});

import { expect, test } from 'vitest';
import type { Fault } from '../../../../mocks/helpdesk/api/faults.ts';
import { routeOf } from '../../../../mocks/helpdesk/api/resource.ts';
import { createWorld } from '../../../../mocks/helpdesk/api/world.ts';
import { people } from '../../../support/things.ts';
import { ask } from './ask.ts';

/* A route of the mocked data API: a write, and a read with headers of its own. */

const points = routeOf<Record<string, number>>('points', {
  method: 'POST',
  path: '/customers/{customer}/points',
  data: { few: 10 },
  respond({ data, params: { customer = '' }, body }) {
    const { more } = (body ?? {}) as { readonly more?: number };
    if (more === undefined) return { kind: 'bad-request', message: 'The body must be {more}.' };
    if (more > 5) return { kind: 'refused', status: 422, message: 'Too many at once.' };
    const now = (data[customer] ?? 0) + more;
    data[customer] = now;
    return { kind: 'other', status: 201, body: { now } };
  },
});

const ranking = routeOf('ranking', {
  method: 'GET',
  path: '/ranking',
  respond: ({ query }) => ({
    kind: 'other',
    status: 200,
    body: [query.get('page')],
    headers: { 'x-total': '7' },
  }),
});

const createPoints = () => createWorld([people, points, ranking]);

function give(world: ReturnType<typeof createPoints>, body: object, key?: string) {
  return ask(world, '/customers/few/points', {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(key && { 'idempotency-key': key }) },
    body: JSON.stringify(body),
  });
}

test('a write changes the data', async () => {
  const world = createPoints();
  const response = await give(world, { more: 2 }, 'k1');
  expect([response.status, await response.json()]).toEqual([201, { now: 12 }]);
  expect(world.of(points)['few']).toBe(12);
});

test('a write without a key is refused', async () => {
  const world = createPoints();
  expect((await give(world, { more: 2 })).status).toBe(400);
  expect(world.of(points)['few']).toBe(10);
});

test('a repeat is done once, and gets the first answer', async () => {
  const world = createPoints();
  await give(world, { more: 2 }, 'k1');
  const response = await give(world, { more: 2 }, 'k1');
  expect([response.status, await response.json()]).toEqual([201, { now: 12 }]);
  expect(world.of(points)['few']).toBe(12);
});

test('a key that was used for something else is refused', async () => {
  const world = createPoints();
  await give(world, { more: 2 }, 'k1');
  expect((await give(world, { more: 3 }, 'k1')).status).toBe(422);
  expect(world.of(points)['few']).toBe(12);
});

test('a refusal says why, as problem details', async () => {
  const response = await give(createPoints(), { more: 6 }, 'k1');
  expect(response.headers.get('content-type')).toContain('application/problem+json');
  expect(await response.json()).toEqual({
    type: 'about:blank',
    title: 'Unprocessable Content',
    status: 422,
    detail: 'Too many at once.',
  });
});

test.each<Fault>([
  'offline',
  'unauthorized',
  'forbidden',
  'notFound',
  'rateLimited',
  'serverError',
])('with the fault %s nothing is written', async (fault) => {
  const world = createPoints();
  world.faults['points'] = fault;
  const response = await give(world, { more: 2 }, 'k1');
  expect(response.ok).toBe(false);
  expect(world.of(points)['few']).toBe(10);
});

test('with the fault answerLost it is written, and the connection breaks', async () => {
  const world = createPoints();
  world.faults['points'] = 'answerLost';
  expect((await give(world, { more: 2 }, 'k1')).type).toBe('error');
  expect(world.of(points)['few']).toBe(12);
});

test('the API says what became of a customer’s writes, newest first, and of no one else’s', async () => {
  const world = createPoints();
  await give(world, { more: 2 }, 'k1');
  await give(world, { more: 6 }, 'k2');
  const written = async (id: string) =>
    (await ask(world, `/customers/${id}/writes`)).json() as Promise<unknown>;
  expect(await written('few')).toMatchObject({
    items: [
      { id: 'k2', action: 'points', status: 'failed', reason: 'Too many at once.' },
      { id: 'k1', action: 'points', status: 'done' },
    ],
  });
  expect(await written('many')).toEqual({ items: [] });
  expect((await ask(world, '/customers/no-one/writes')).status).toBe(404);
});

test('a read has its query, and headers of its own', async () => {
  const response = await ask(createPoints(), '/ranking?page=3');
  expect([await response.json(), response.headers.get('x-total')]).toEqual([['3'], '7']);
});

import { expect, test, vi } from 'vitest';
import { FAULTS, noFaults, readSettings } from '../../../../mocks/helpdesk/api/faults.ts';
import { SLOW } from '../../../../mocks/helpdesk/api/handlers.ts';
import { namesOf, type World } from '../../../../mocks/helpdesk/api/world.ts';
import { createApi } from '../../../../src/data/client.ts';
import { ApiError, type ApiFailure } from '../../../../src/data/errors.ts';
import { readPage } from '../../../../src/data/page.ts';
import { parseOrThrow, readList } from '../../../../src/data/reading.ts';
import { badge, createThingsWorld, person, RESOURCES, thing } from '../../../support/things.ts';
import { ask } from './ask.ts';

const NAMES = namesOf(RESOURCES);

/** Reads a resource as an app does. */
async function read(world: World, name: string): Promise<object | ApiFailure> {
  const api = createApi({
    baseUrl: '',
    timeout: 60_000,
    fetch: async (path, init) => {
      const response = await ask(world, path as string, init);
      if (response.type === 'error') throw new TypeError('Failed to fetch');
      return response;
    },
  });
  const { signal } = new AbortController();
  try {
    switch (name) {
      case 'people':
        return readList(
          person,
          await api.post('/people/search', { email: 'shared@example.test' }, signal),
        );
      case 'things':
        return readPage(thing, await api.get('/customers/few/things', signal));
      case 'badge':
        return parseOrThrow(badge, await api.get('/customers/few/badge', signal));
      default:
        throw new Error(`Nothing reads ${name}.`);
    }
  } catch (error) {
    if (error instanceof ApiError) return error.failure;
    throw error;
  }
}

function pathOf(name: string): [path: string, init: RequestInit] {
  return name === 'people'
    ? ['/people/search', { method: 'POST', body: '{"email":"shared@example.test"}' }]
    : [`/customers/few/${name}`, {}];
}

const FAILURES = [
  ['offline', { kind: 'unreachable' }],
  ['unauthorized', { kind: 'unauthorized' }],
  ['forbidden', { kind: 'forbidden' }],
  ['notFound', { kind: 'not-found' }],
  ['rateLimited', { kind: 'rate-limited', retryAfter: 2_000 }],
  ['serverError', { kind: 'server', status: 500 }],
  ['brokenJson', { kind: 'contract', problem: { path: 'body', expected: 'JSON' } }],
] as const;

const EVERYWHERE = NAMES.flatMap((name) =>
  FAILURES.map(([fault, failure]) => [fault, name, failure] as const),
);

test.each(EVERYWHERE)('%s at %s fails as the app calls it', async (fault, name, failure) => {
  const world = createThingsWorld();
  world.faults[name] = fault;
  expect(await read(world, name)).toEqual(failure);
});

test.each(EVERYWHERE)('%s at %s leaves the other resources alone', async (fault, name) => {
  const world = createThingsWorld();
  const others = NAMES.filter((each) => each !== name);
  const before = await Promise.all(others.map((each) => read(world, each)));
  world.faults[name] = fault;
  expect(await Promise.all(others.map((each) => read(world, each)))).toEqual(before);
});

test.each([
  ['people', { path: 'body.items', expected: 'array' }],
  ['things', { path: 'body.items', expected: 'array' }],
  ['badge', { path: 'body', expected: 'object' }],
])('wrongContract at %s is a body of another shape', async (name, problem) => {
  const world = createThingsWorld();
  world.faults[name] = 'wrongContract';
  expect(await read(world, name)).toEqual({ kind: 'contract', problem });
});

test.each(['people', 'things'])('wrongItem at %s costs one item of the page', async (name) => {
  const world = createThingsWorld();
  const whole = await read(world, name);
  world.faults[name] = 'wrongItem';
  expect(await read(world, name)).toEqual({
    ...whole,
    items: 'items' in whole && Array.isArray(whole.items) && whole.items.slice(1),
    unreadable: [{ path: 'items.0.id', expected: 'string' }],
  });
});

test('wrongItem at a single object is a member of a wrong type', async () => {
  const world = createThingsWorld();
  world.faults['badge'] = 'wrongItem';
  expect(await read(world, 'badge')).toEqual({
    kind: 'contract',
    problem: { path: 'body.points', expected: 'number' },
  });
});

test('wrongItem leaves an empty page as it is', async () => {
  const world = createThingsWorld();
  world.faults['things'] = 'wrongItem';
  const response = await ask(world, '/customers/none/things');
  expect(await response.json()).toEqual({ items: [], nextCursor: null, total: 0 });
});

test.each(NAMES)('slow at %s waits, and answers as ever', async (name) => {
  const world = createThingsWorld();
  const pause = vi.fn(() => Promise.resolve());
  const [path, init] = pathOf(name);
  const quick = await ask(world, path, init, { pause });
  expect(pause).not.toHaveBeenCalled();

  world.faults[name] = 'slow';
  const slow = await ask(world, path, init, { pause });
  expect(pause).toHaveBeenCalledExactlyOnceWith(SLOW, expect.any(AbortSignal));
  expect(await slow.json()).toEqual(await quick.json());
});

test.each(NAMES)('latency keeps %s waiting, on top of being slow', async (name) => {
  const world = createThingsWorld();
  world.latency[name] = 250;
  const pause = vi.fn(() => Promise.resolve());
  const [path, init] = pathOf(name);
  await ask(world, path, init, { pause });
  world.faults[name] = 'slow';
  await ask(world, path, init, { pause });
  expect(pause.mock.calls).toEqual([
    [250, expect.any(AbortSignal)],
    [SLOW + 250, expect.any(AbortSignal)],
  ]);
});

test('a waiting answer notices that its request was aborted', async () => {
  const world = createThingsWorld();
  world.latency['things'] = 1;
  const leaving = new AbortController();
  const noticed = await new Promise<boolean>((resolve) => {
    const pause = (_: number, signal: AbortSignal) => {
      signal.addEventListener('abort', () => resolve(true));
      leaving.abort();
      return Promise.resolve();
    };
    void ask(world, '/customers/few/things', { signal: leaving.signal }, { pause });
  });
  expect(noticed).toBe(true);
});

test.each(NAMES.flatMap((name) => FAULTS.map((fault) => [fault, name] as const)))(
  'no answer may be cached with %s at %s',
  async (fault, name) => {
    const world = createThingsWorld();
    world.faults[name] = fault;
    const response = await ask(world, ...pathOf(name));
    expect(response.type === 'error' || response.headers.get('cache-control')).toBe(
      ['offline', 'answerLost'].includes(fault) || 'no-store',
    );
  },
);

test('a rate limit says for how long, also to a page of another origin', async () => {
  const world = createThingsWorld();
  world.faults['things'] = 'rateLimited';
  const { headers } = await ask(world, '/customers/few/things');
  expect(headers.get('retry-after')).toBe('2');
  expect(headers.get('access-control-expose-headers')).toBe('retry-after');
});

test.each(['things', 'badge'])('a spoiled body of %s is still called JSON', async (name) => {
  const world = createThingsWorld();
  world.faults[name] = 'brokenJson';
  const { status, headers } = await ask(world, `/customers/few/${name}`);
  expect(status).toBe(200);
  expect(headers.get('content-type')).toBe('application/json');
});

const { faults: NONE, latency: AT_ONCE } = noFaults(NAMES);

test('settings are read', () => {
  const settings = {
    faults: { ...NONE, things: 'offline', badge: 'wrongItem' },
    latency: { ...AT_ONCE, things: 40 },
  };
  expect(readSettings(NAMES, settings)).toEqual({ ok: true, settings });
});

const LATENCY = 'latency.things must be a whole number of milliseconds, from 0 to 60000.';

test.each([
  [undefined, 'The body must be JSON with exactly faults and latency.'],
  [
    { faults: NONE, latency: AT_ONCE, more: 1 },
    'The body must be JSON with exactly faults and latency.',
  ],
  [
    { faults: { ...NONE, refunds: 'none' }, latency: AT_ONCE },
    'faults must be an object with exactly people, things, badge.',
  ],
  [
    { faults: { ...NONE, things: 'tired' }, latency: AT_ONCE },
    `faults.things must be one of ${FAULTS.join(', ')}.`,
  ],
  [{ faults: NONE }, 'latency must be an object with exactly people, things, badge.'],
  [{ faults: NONE, latency: 250 }, 'latency must be an object with exactly people, things, badge.'],
  [{ faults: NONE, latency: { ...AT_ONCE, things: -1 } }, LATENCY],
  [{ faults: NONE, latency: { ...AT_ONCE, things: 1e9 } }, LATENCY],
  [{ faults: NONE, latency: { ...AT_ONCE, things: '250' } }, LATENCY],
])('the settings %j are refused with a sentence', (body, problem) => {
  expect(readSettings(NAMES, body)).toEqual({ ok: false, problem });
});

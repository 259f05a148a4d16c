import { expect, test, vi } from 'vitest';
import {
  ENDPOINTS,
  FAULTS,
  noFaults,
  readSettings,
} from '../../../../mocks/helpdesk/api/faults.ts';
import { SLOW } from '../../../../mocks/helpdesk/api/handlers.ts';
import { createWorld, type World } from '../../../../mocks/helpdesk/api/world.ts';
import { createApi } from '../../../../src/data/client.ts';
import { customer } from '../../../../src/app/customer/api.ts';
import { ApiError, type ApiFailure } from '../../../../src/data/errors.ts';
import { order } from '../../../../src/app/orders/api.ts';
import { payment } from '../../../../src/app/payments/api.ts';
import { readList, readPage, type List } from '../../../../src/data/reading.ts';
import { ask } from './ask.ts';

/** The template's own; a fork's may be asked otherwise. */
const ASKED = ['customers', 'orders', 'payments'] as const;

type Endpoint = (typeof ASKED)[number];

/** Reads an endpoint as the app does. */
async function read(world: World, endpoint: Endpoint): Promise<List<unknown> | ApiFailure> {
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
  const lookup = { email: 'shared.inbox@example.com' };
  try {
    switch (endpoint) {
      case 'customers':
        return readList(customer, await api.post('/customers/search', lookup, signal));
      case 'orders':
        return readPage(order, await api.get('/customers/cus_anna/orders', signal));
      case 'payments':
        return readPage(payment, await api.get('/customers/cus_anna/payments', signal));
      default:
        return endpoint satisfies never;
    }
  } catch (error) {
    if (error instanceof ApiError) return error.failure;
    throw error;
  }
}

function pathOf(endpoint: Endpoint): [path: string, init: RequestInit] {
  return endpoint === 'customers'
    ? ['/customers/search', { method: 'POST', body: '{"email":"shared.inbox@example.com"}' }]
    : [`/customers/cus_anna/${endpoint}`, {}];
}

const FAILURES = [
  ['offline', { kind: 'unreachable' }],
  ['unauthorized', { kind: 'unauthorized' }],
  ['forbidden', { kind: 'forbidden' }],
  ['notFound', { kind: 'not-found' }],
  ['rateLimited', { kind: 'rate-limited', retryAfter: 2_000 }],
  ['serverError', { kind: 'server', status: 500 }],
  ['brokenJson', { kind: 'contract', problem: { path: 'body', expected: 'JSON' } }],
  ['wrongContract', { kind: 'contract', problem: { path: 'body.items', expected: 'array' } }],
] as const;

const EVERYWHERE = ASKED.flatMap((endpoint) =>
  FAILURES.map(([fault, failure]) => [fault, endpoint, failure] as const),
);

test.each(EVERYWHERE)('%s at %s fails as the app calls it', async (fault, endpoint, failure) => {
  const world = createWorld();
  world.faults[endpoint] = fault;
  expect(await read(world, endpoint)).toEqual(failure);
});

test.each(EVERYWHERE)('%s at %s leaves the other endpoints alone', async (fault, endpoint) => {
  const world = createWorld();
  world.faults[endpoint] = fault;
  for (const other of ASKED.filter((each) => each !== endpoint)) {
    expect(await read(world, other)).toMatchObject({ unreadable: [] });
  }
});

test.each(ASKED)('wrongItem at %s costs one item of the page', async (endpoint) => {
  const world = createWorld();
  const whole = await read(world, endpoint);
  world.faults[endpoint] = 'wrongItem';
  expect(await read(world, endpoint)).toEqual({
    ...whole,
    items: 'items' in whole && whole.items.slice(1),
    unreadable: [{ path: 'items.0.id', expected: 'string' }],
  });
});

test('wrongItem leaves an empty page as it is', async () => {
  const world = createWorld();
  world.faults.orders = 'wrongItem';
  const response = await ask(world, '/customers/cus_mei/orders');
  expect(await response.json()).toEqual({ items: [], nextCursor: null });
});

test.each(ASKED)('slow at %s waits, and answers as ever', async (endpoint) => {
  const world = createWorld();
  const pause = vi.fn(() => Promise.resolve());
  const [path, init] = pathOf(endpoint);
  const quick = await ask(world, path, init, { pause });
  expect(pause).not.toHaveBeenCalled();

  world.faults[endpoint] = 'slow';
  const slow = await ask(world, path, init, { pause });
  expect(pause).toHaveBeenCalledExactlyOnceWith(SLOW, expect.any(AbortSignal));
  expect(await slow.json()).toEqual(await quick.json());
});

test.each(ASKED)('latency keeps %s waiting, on top of being slow', async (endpoint) => {
  const world = createWorld();
  world.latency[endpoint] = 250;
  const pause = vi.fn(() => Promise.resolve());
  const [path, init] = pathOf(endpoint);
  await ask(world, path, init, { pause });
  world.faults[endpoint] = 'slow';
  await ask(world, path, init, { pause });
  expect(pause.mock.calls).toEqual([
    [250, expect.any(AbortSignal)],
    [SLOW + 250, expect.any(AbortSignal)],
  ]);
});

test('what waits hears when the request is given up', async () => {
  const world = createWorld();
  world.latency.orders = 1;
  const leaving = new AbortController();
  const heard = await new Promise<boolean>((resolve) => {
    const pause = (_: number, signal: AbortSignal) => {
      signal.addEventListener('abort', () => resolve(true));
      leaving.abort();
      return Promise.resolve();
    };
    void ask(world, '/customers/cus_anna/orders', { signal: leaving.signal }, { pause });
  });
  expect(heard).toBe(true);
});

test.each(ASKED.flatMap((endpoint) => FAULTS.map((fault) => [fault, endpoint] as const)))(
  'no answer may be cached with %s at %s',
  async (fault, endpoint) => {
    const world = createWorld();
    world.faults[endpoint] = fault;
    const response = await ask(world, ...pathOf(endpoint));
    expect(response.type === 'error' || response.headers.get('cache-control')).toBe(
      fault === 'offline' || 'no-store',
    );
  },
);

test('a rate limit says for how long, also to a page of another origin', async () => {
  const world = createWorld();
  world.faults.orders = 'rateLimited';
  const { headers } = await ask(world, '/customers/cus_anna/orders');
  expect(headers.get('retry-after')).toBe('2');
  expect(headers.get('access-control-expose-headers')).toBe('retry-after');
});

test('spoiled bodies are still called JSON', async () => {
  const world = createWorld();
  world.faults.orders = 'brokenJson';
  const { status, headers } = await ask(world, '/customers/cus_anna/orders');
  expect(status).toBe(200);
  expect(headers.get('content-type')).toBe('application/json');
});

const { faults: NONE, latency: AT_ONCE } = noFaults();

test('settings are read', () => {
  const settings = {
    faults: { ...NONE, orders: 'offline', payments: 'wrongItem' },
    latency: { ...AT_ONCE, orders: 40 },
  };
  expect(readSettings(settings)).toEqual({ ok: true, settings });
});

const LATENCY = 'latency.orders must be a whole number of milliseconds, from 0 to 60000.';

test.each([
  [undefined, 'The body must be JSON with exactly faults and latency.'],
  [
    { faults: NONE, latency: AT_ONCE, more: 1 },
    'The body must be JSON with exactly faults and latency.',
  ],
  [
    { faults: { ...NONE, refunds: 'none' }, latency: AT_ONCE },
    `faults must be an object with exactly ${ENDPOINTS.join(', ')}.`,
  ],
  [
    { faults: { ...NONE, orders: 'tired' }, latency: AT_ONCE },
    `faults.orders must be one of ${FAULTS.join(', ')}.`,
  ],
  [{ faults: NONE }, `latency must be an object with exactly ${ENDPOINTS.join(', ')}.`],
  [
    { faults: NONE, latency: 250 },
    `latency must be an object with exactly ${ENDPOINTS.join(', ')}.`,
  ],
  [{ faults: NONE, latency: { ...AT_ONCE, orders: -1 } }, LATENCY],
  [{ faults: NONE, latency: { ...AT_ONCE, orders: 1e9 } }, LATENCY],
  [{ faults: NONE, latency: { ...AT_ONCE, orders: '250' } }, LATENCY],
])('the settings %j are refused with a sentence', (body, problem) => {
  expect(readSettings(body)).toEqual({ ok: false, problem });
});

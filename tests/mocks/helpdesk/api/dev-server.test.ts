import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { createServer as createHttpServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { createServer, type ViteDevServer } from 'vite';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { mockApi } from '../../../../mocks/helpdesk/api/dev-server.ts';
import type * as foundApi from '../../../../mocks/helpdesk/api/found-api.ts';
import { noFaults } from '../../../../mocks/helpdesk/api/faults.ts';
import { namesOf } from '../../../../mocks/helpdesk/api/world.ts';
import { RESOURCES } from '../../../support/things.ts';

const MODULE = '/tests/support/things-api.ts';
const USUAL = noFaults(namesOf(RESOURCES));

let vite: ViteDevServer;
let server: Server;
let origin: string;

beforeAll(async () => {
  vite = await createServer({
    root: fileURLToPath(new URL('../../../..', import.meta.url)),
    configFile: false,
    logLevel: 'silent',
    appType: 'custom',
    plugins: [mockApi({ latency: 5, module: MODULE })],
    optimizeDeps: { noDiscovery: true },
    server: { middlewareMode: true, ws: false, watch: null },
  });
  server = createHttpServer(vite.middlewares).listen(0, '127.0.0.1');
  await once(server, 'listening');
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(async () => {
  server.closeAllConnections();
  server.close();
  await vite.close();
});

const put = (body: string) => fetch(`${origin}/mocks/faults`, { method: 'PUT', body });

beforeEach(async () => {
  await put(JSON.stringify(USUAL));
});

test('the development server answers a search', async () => {
  const response = await fetch(`${origin}/api/people/search`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email: 'fay@example.test' }),
  });
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toContain('application/json');
  expect(response.headers.get('cache-control')).toBe('no-store');
  expect(await response.json()).toMatchObject({ items: [{ id: 'few', name: 'Fay Few' }] });
});

test('the development server pages', async () => {
  const things = `${origin}/api/customers/many/things?limit=2`;
  const first = (await (await fetch(things)).json()) as { nextCursor: string };
  const second = await fetch(`${things}&cursor=${encodeURIComponent(first.nextCursor)}`);
  expect(await second.json()).toMatchObject({
    items: [{ id: 'many-498' }, { id: 'many-497' }],
  });
});

test('a request that the API does not know gets a sentence', async () => {
  for (const path of ['/api', '/api/', '/api?x=1', '/api/customers']) {
    const response = await fetch(origin + path);
    expect(response.status).toBe(404);
    expect(await response.json()).toEqual({
      message: `The mocked data API does not know GET ${path.split('?')[0]}.`,
    });
  }
});

test('other paths are left to Vite', async () => {
  const source = await fetch(`${origin}/mocks/helpdesk/api/faults.ts`);
  expect(await source.text()).toContain('export const FAULTS');
  for (const path of ['/apiary', '/mocks/faults.html']) {
    expect((await fetch(origin + path)).headers.get('content-type')).not.toBe('application/json');
  }
});

test('faults are set and read, and take effect', async () => {
  const settings = { ...USUAL, faults: { ...USUAL.faults, things: 'rateLimited' } };
  const answer = await put(JSON.stringify(settings));
  expect([answer.status, await answer.json()]).toEqual([200, settings]);

  const current = await fetch(`${origin}/mocks/faults`);
  expect(await current.json()).toEqual(settings);
  expect(current.headers.get('cache-control')).toBe('no-store');

  const limited = await fetch(`${origin}/api/customers/few/things`);
  expect([limited.status, limited.headers.get('retry-after')]).toEqual([429, '2']);
  expect((await fetch(`${origin}/api/customers/few/badge`)).status).toBe(200);
});

test('offline breaks the connection', async () => {
  await put(JSON.stringify({ ...USUAL, faults: { ...USUAL.faults, things: 'offline' } }));
  await expect(fetch(`${origin}/api/customers/few/things`)).rejects.toBeInstanceOf(TypeError);
});

test.each([
  ['{"faults":', 'The body must be JSON with exactly faults and latency.'],
  [
    JSON.stringify(noFaults(namesOf(RESOURCES), -1)),
    'latency.people must be a whole number of milliseconds, from 0 to 60000.',
  ],
])('the settings %s are refused with a sentence, and change nothing', async (body, message) => {
  const answer = await put(body);
  expect([answer.status, await answer.json()]).toEqual([400, { message }]);
  expect(await (await fetch(`${origin}/mocks/faults`)).json()).toEqual(USUAL);
});

test('faults can be read and set, and nothing else', async () => {
  const answer = await fetch(`${origin}/mocks/faults`, { method: 'DELETE' });
  expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'GET, PUT']);
  expect(await answer.json()).toEqual({
    message: 'Faults can be read with GET and set with PUT.',
  });
});

test('an edit gives a new world that keeps the faults', async () => {
  const before: unknown = await vite.ssrLoadModule(MODULE);
  const settings = { ...USUAL, faults: { ...USUAL.faults, badge: 'forbidden' } };
  await put(JSON.stringify(settings));
  vite.environments.ssr.moduleGraph.invalidateAll();
  expect((await fetch(`${origin}/api/customers/few/badge`)).status).toBe(403);
  expect(await vite.ssrLoadModule(MODULE)).not.toBe(before);
});

test('the plugin stays out of builds, and loading it does not load msw', async () => {
  expect(mockApi().apply).toBe('serve');
  expect(await loadedBy('/mocks/helpdesk/api/found-api.ts')).toContain('msw');
  expect(await loadedBy('/mocks/helpdesk/api/dev-server.ts')).not.toContain('msw');
});

test('unless a test says otherwise, the resources are those of mocks/api', async () => {
  const { createMockedApi } = (await vite.ssrLoadModule(
    '/mocks/helpdesk/api/found-api.ts',
  )) as typeof foundApi;
  const files = readdirSync(new URL('../../../../mocks/api', import.meta.url));
  // What is in a folder of a resource may describe one of its own.
  expect(namesOf(createMockedApi(0).world.resources).length).toBeGreaterThanOrEqual(
    files.filter((name) => name.endsWith('.ts')).length,
  );
});

async function loadedBy(path: string, met = new Set<string>()): Promise<Set<string>> {
  met.add(path);
  const transformed = path.startsWith('/') && (await vite.environments.ssr.transformRequest(path));
  for (const next of (transformed && transformed.deps) || []) {
    if (!met.has(next)) await loadedBy(next, met);
  }
  return met;
}

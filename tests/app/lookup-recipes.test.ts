import { http, HttpResponse } from 'msw';
import { expect, test } from 'vitest';
import type { customer } from '../../src/app/customer/api.ts';
import { readCustomers } from '../../src/app/customer/api.ts';
import type * as z from 'zod/mini';
import type { Api } from '../../src/data/client.ts';
import { ApiError } from '../../src/data/errors.ts';
import type { Lookup } from '../../src/data/lookup.ts';
import { apiWith, DATA_API, failureOf, startDataApi } from '../support/data-api.ts';

/*
 * The recipes of `src/app/README.md` for an API that looks customers up in another way. Each is what
 * `searchCustomers` in `src/app/customer/lookup.ts` becomes: the early look-up and the views follow it.
 */

const server = startDataApi();

const anna = { id: 'c1', name: 'Anna' } satisfies z.input<typeof customer>;
const claimed = (name: string, value: string) => ({ name, value, proof: 'claimed' as const });
const lookup: Lookup = { keys: [claimed('email', 'anna@example.test'), claimed('phone', '+4670')] };
const { signal } = new AbortController();

const namesOf = async (body: Promise<unknown>) =>
  readCustomers(await body).items.map(({ name }) => name);

/* By GET: one request for each key, in order, until one finds someone. */
async function byGet(api: Api, { keys }: Lookup, wanted: AbortSignal): Promise<unknown> {
  for (const { name, value } of keys) {
    const body = await api.get(`/customers?${new URLSearchParams({ [name]: value })}`, wanted);
    if (Array.isArray(body) && body.length > 0) return { items: body };
  }
  return { items: [] };
}

test('by GET, the keys are asked for one after the other, and the first that finds anyone is the answer', async () => {
  const asked: string[] = [];
  server.use(
    http.get(`${DATA_API}/customers`, ({ request }) => {
      const { search, searchParams } = new URL(request.url);
      asked.push(search);
      return HttpResponse.json(searchParams.has('phone') ? [anna] : []);
    }),
  );
  expect(await namesOf(byGet(apiWith(), lookup, signal))).toEqual(['Anna']);
  expect(asked).toEqual(['?email=anna%40example.test', '?phone=%2B4670']);
});

test('by GET, a failure is not "no one": the keys after it are not asked for', async () => {
  server.use(http.get(`${DATA_API}/customers`, () => new HttpResponse(null, { status: 500 })));
  expect(await failureOf(byGet(apiWith(), lookup, signal))).toEqual({
    kind: 'server',
    status: 500,
  });
});

/* By several requests: the search gives ids, and each record is a request of its own. */
async function byIds(api: Api, { keys }: Lookup, wanted: AbortSignal): Promise<unknown> {
  const found = (await api.post('/search', { keys }, wanted)) as { readonly ids?: unknown };
  const ids = Array.isArray(found.ids) ? found.ids.map(String) : [];
  const items = ids.map((id) => api.get(`/records/${encodeURIComponent(id)}`, wanted));
  return { items: await Promise.all(items) };
}

test('by several requests, each record found is read', async () => {
  server.use(
    http.post(`${DATA_API}/search`, () => HttpResponse.json({ ids: ['c1', 'c2'] })),
    http.get(`${DATA_API}/records/:id`, ({ params: { id } }) =>
      HttpResponse.json({ id, name: id === 'c1' ? 'Anna' : 'Bea' }),
    ),
  );
  expect(await namesOf(byIds(apiWith(), lookup, signal))).toEqual(['Anna', 'Bea']);
});

/* By an endpoint that answers one object, and 404 for no one. */
async function one(api: Api, { keys }: Lookup, wanted: AbortSignal): Promise<unknown> {
  for (const { name, value } of keys) {
    try {
      const path = `/customers/by-${name}/${encodeURIComponent(value)}`;
      return { items: [await api.get(path, wanted)] };
    } catch (error) {
      if (!(error instanceof ApiError) || error.failure.kind !== 'not-found') throw error;
    }
  }
  return { items: [] };
}

test('by an endpoint that answers one object, 404 goes on to the next key', async () => {
  server.use(
    http.get(
      `${DATA_API}/customers/by-email/:value`,
      () => new HttpResponse(null, { status: 404 }),
    ),
    http.get(`${DATA_API}/customers/by-phone/:value`, () => HttpResponse.json(anna)),
  );
  expect(await namesOf(one(apiWith(), lookup, signal))).toEqual(['Anna']);
});

test('by an endpoint that answers one object, 404 for every key is no one', async () => {
  server.use(
    http.get(`${DATA_API}/customers/:by/:value`, () => new HttpResponse(null, { status: 404 })),
  );
  expect(await namesOf(one(apiWith(), lookup, signal))).toEqual([]);
});

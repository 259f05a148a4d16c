import { readFileSync } from 'node:fs';
import { getResponse } from 'msw';
import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { handlersFor } from '../../mocks/helpdesk/api/handlers.ts';
import { listOf, routeOf, searchOf } from '../../mocks/helpdesk/api/resource.ts';
import { createWorld } from '../../mocks/helpdesk/api/world.ts';
import { checkApi, type CheckOptions } from '../../scripts/contract/check-api.ts';
import { contractText } from '../../scripts/contract/contract-text.js';
import { openapiOf } from '../../scripts/contract/openapi.ts';
import { dateTime, id, money } from '../../src/data/fields.ts';

const person = z.object({ id, name: z.string(), email: z.string() });
const bill = z.object({ id, at: dateTime, amount: money });
const key = z.object({ name: z.string(), value: z.string(), proof: z.string() });
const keys = z.object({ keys: z.array(key).check(z.minLength(1)) });
const remark = z.object({ text: z.string() });

type Person = z.infer<typeof person>;

const resources = [
  searchOf<Person>('people', {
    schema: person,
    request: keys,
    data: [
      { id: 'p1', name: 'Fay', email: 'fay@example.test' },
      { id: 'p2', name: 'Max', email: 'max@example.test' },
    ],
    find(all, body) {
      const read = keys.safeParse(body);
      if (!read.success) return 'The body must be {keys}.';
      for (const { name, value } of read.data.keys) {
        const found = all.filter(({ email }) => name === 'email' && email === value);
        if (found.length > 0) return found;
      }
      return [];
    },
  }),
  listOf<z.infer<typeof bill>>('bills', {
    schema: bill,
    timeOf: ({ at }) => at,
    data: {
      p1: Array.from({ length: 60 }, (_, index) => ({
        id: `b${index}`,
        at: new Date(Date.UTC(2026, 0, 1 + index)).toISOString(),
        amount: { amount: index, currency: 'EUR' },
      })),
    },
  }),
  routeOf('remark', {
    method: 'POST',
    path: '/customers/{customer}/bills/{bill}/remarks',
    request: remark,
    respond: ({ body }) =>
      remark.safeParse(body).success
        ? { kind: 'other', status: 204 }
        : { kind: 'bad-request', message: 'The body must be {text}.' },
  }),
];

const ORIGIN = 'https://app.test';
const known = [
  { name: 'email', value: 'fay@example.test' },
  { name: 'email', value: 'max@example.test' },
];

type Change = (
  response: Response,
  request: Request,
  again: (request: Request) => Promise<Response>,
) => Response | Promise<Response>;

/** A server that does everything right, but for what `change` does to its answers. */
async function checked(change: Change = (response) => response, more: Partial<CheckOptions> = {}) {
  const world = createWorld(resources);
  const handlers = handlersFor(world, { baseUrl: 'https://api.test' });
  const cors = {
    'access-control-allow-origin': ORIGIN,
    'access-control-allow-headers': 'authorization, content-type, idempotency-key',
    'access-control-max-age': '7200',
  };
  const asked: string[] = [];
  async function answer(request: Request): Promise<Response> {
    if (request.method === 'OPTIONS') return new Response(null, { status: 204, headers: cors });
    const isIn = request.headers.get('authorization') === 'Bearer good';
    const response = isIn
      ? ((await getResponse(handlers, request)) ?? new Response(null, { status: 404 }))
      : Response.json(
          { title: 'Unauthorized' },
          { status: 401, headers: { 'cache-control': 'no-store' } },
        );
    return withHeaders(response, cors);
  }
  const { findings } = await checkApi({
    baseUrl: 'https://api.test',
    resources,
    token: 'good',
    known,
    origin: ORIGIN,
    fetch: async (input, init) => {
      const request = new Request(input, init);
      // What a browser sets itself, and Node's request leaves out.
      asked.push(request.method);
      return change(await answer(request.clone()), request, answer);
    },
    ...more,
  });
  return { findings, asked, written: world.writes.size };
}

function withHeaders(response: Response, headers: Record<string, string | null>): Response {
  const all = new Headers(response.headers);
  for (const [name, value] of Object.entries(headers))
    if (value === null) all.delete(name);
    else all.set(name, value);
  return new Response(response.body, { status: response.status, headers: all });
}

/** Changes the body of successful answers to one kind of request. */
function body(of: string, to: (body: never, request: Request) => unknown): Change {
  return async (response, request) => {
    if (response.status !== 200 || !request.url.includes(of)) return response;
    const { status, headers } = response;
    return Response.json(to((await response.json()) as never, request), { status, headers });
  };
}

interface Items {
  readonly items: { id: string; amount?: object }[];
  readonly nextCursor?: string | null;
}

const LIST = '/bills';
const SEARCH = '/search';

test('openapi.json is what the schemas and the mock say: npm run contract writes it', async () => {
  expect(readFileSync(new URL('../../openapi.json', import.meta.url), 'utf8')).toBe(
    await contractText(),
  );
});

test('the contract describes every resource, with its schema and an example that fits it', () => {
  const contract = openapiOf(resources, { title: 'T', version: '1' }) as {
    paths: Record<string, Record<string, { responses: Record<string, never> }>>;
  };
  expect(Object.keys(contract.paths)).toEqual([
    '/customers/{customer}/bills/{bill}/remarks',
    '/customers/{id}/bills',
    '/customers/{id}/writes',
    '/people/search',
  ]);
  expect(contract.paths['/customers/{id}/bills']?.['get']?.responses[200]).toMatchObject({
    content: {
      'application/json': {
        schema: { properties: { items: { items: { required: ['id', 'at', 'amount'] } } } },
        example: { items: [{ id: 'b0' }] },
      },
    },
  });
});

test('a write is described with its key', () => {
  const contract = openapiOf(resources, { title: 'T', version: '1' });
  expect(JSON.stringify(contract)).toContain('"name":"Idempotency-Key","in":"header"');
});

test('a good server has no findings, and is only read', async () => {
  const { findings, asked, written } = await checked();
  expect(findings).toEqual([]);
  expect(new Set(asked)).toEqual(new Set(['GET', 'POST', 'OPTIONS']));
  expect(written).toBe(0);
});

test('with leave to write, only writes are sent that the server has to refuse', async () => {
  const { findings } = await checked(undefined, { writes: true });
  expect(findings).toEqual([]);
});

const BROKEN: readonly (readonly [string, Change, RegExp])[] = [
  [
    'lets answers be kept',
    (response) => withHeaders(response, { 'cache-control': 'max-age=60' }),
    /no-store/,
  ],
  [
    'lets an error be kept',
    (response) =>
      response.status === 404 ? withHeaders(response, { 'cache-control': null }) : response,
    /no-store/,
  ],
  [
    'hides errors from the app',
    (response) =>
      response.ok ? response : withHeaders(response, { 'access-control-allow-origin': null }),
    /Access-Control-Allow-Origin/,
  ],
  [
    'asks preflights for a token',
    (response, { method }) =>
      method === 'OPTIONS' ? new Response(null, { status: 401 }) : response,
    /let it answer 204/,
  ],
  [
    'does not allow the key of a write',
    (response, { method }) =>
      method === 'OPTIONS'
        ? withHeaders(response, { 'access-control-allow-headers': 'authorization, content-type' })
        : response,
    /idempotency-key/,
  ],
  [
    'has preflights asked again',
    (response, { method }) =>
      method === 'OPTIONS' ? withHeaders(response, { 'access-control-max-age': '5' }) : response,
    /Access-Control-Max-Age/,
  ],
  [
    'answers without a token',
    async (response, request, again) => {
      if (response.status !== 401) return response;
      const headers = new Headers(request.headers);
      headers.set('authorization', 'Bearer good');
      return again(new Request(request, { headers }));
    },
    /200 in place of 401/,
  ],
  [
    'finds a customer for any key',
    body(SEARCH, () => ({ items: [{ id: 'p1', name: 'Fay', email: 'x' }] })),
    /whom no one knows/,
  ],
  [
    'searches for one key or the other',
    async (response, request, again) => {
      if (!request.url.includes(SEARCH) || response.status !== 200) return response;
      const { keys: all } = (await request.json()) as z.infer<typeof keys>;
      const { url, method, headers } = request;
      const each = await Promise.all(
        all.map(async (one) => {
          const text = JSON.stringify({ keys: [one] });
          const answer = await again(new Request(url, { method, headers, body: text }));
          return (await answer.json()) as Items;
        }),
      );
      return Response.json(
        { items: each.flatMap(({ items }) => items) },
        { headers: response.headers },
      );
    },
    /“or”/,
  ],
  [
    'answers an unknown customer with an empty list',
    (response, { url }) =>
      response.status === 404 && url.includes(LIST)
        ? Response.json({ items: [], nextCursor: null }, { headers: response.headers })
        : response,
    /200 in place of 404/,
  ],
  [
    'gives an item twice',
    body(LIST, ({ items, nextCursor }: Items) => ({
      items: [...items.slice(0, 24), { ...items[0], id: 'b0' }],
      nextCursor,
    })),
    /twice/,
  ],
  ['never ends', body(LIST, (page: Items) => ({ ...page, nextCursor: 'x' })), /never end|40\d in/],
  [
    'writes amounts as text',
    body(LIST, ({ items, nextCursor }: Items) => ({
      items: items.map((item) => ({ ...item, amount: { amount: '1.00', currency: 'EUR' } })),
      nextCursor,
    })),
    /should be/,
  ],
  [
    'has a currency of its own',
    body(LIST, ({ items, nextCursor }: Items) => ({
      items: items.map((item) => ({ ...item, amount: { amount: 1, currency: 'XQQ' } })),
      nextCursor,
    })),
    /ISO 4217/,
  ],
  [
    'has email addresses as ids',
    body(SEARCH, ({ items }: Items) => ({
      items: items.map((item) => ({ ...item, id: 'fay@example.test' })),
    })),
    /email address as an id/,
  ],
  [
    'says a wrong total',
    body(LIST, (page: Items) => ({ ...page, total: 7 })),
    /says 7 where there are/,
  ],
  ['ends no list', body(LIST, ({ items }: Items) => ({ items })), /should be: string/],
  [
    'refuses without a reason',
    (response) =>
      response.status >= 400
        ? Response.json({}, { status: response.status, headers: response.headers })
        : response,
    /problem details/,
  ],
  [
    'answers with a page',
    (response) =>
      response.status === 200
        ? new Response('<html>', {
            headers: withHeaders(response, { 'content-type': 'text/html' }).headers,
          })
        : response,
    /does not answer JSON/,
  ],
  [
    'fails at a bad search',
    (response) =>
      response.status === 400
        ? Response.json({ title: 'Oops' }, { status: 500, headers: response.headers })
        : response,
    /500 in place of 400/,
  ],
];

test.each(BROKEN)('a server that %s is found out', async (_, change, problem) => {
  const { findings } = await checked(change);
  expect(findings.map((each) => `${each.path} ${each.problem}`).join('\n')).toMatch(problem);
});

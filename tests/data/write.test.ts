import { delay, http, HttpResponse } from 'msw';
import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { withToken } from '../../src/data/access.ts';
import type { ApiOptions } from '../../src/data/client.ts';
import { write, type Write } from '../../src/data/write.ts';
import { apiWith, DATA_API, startDataApi } from '../support/data-api.ts';

const server = startDataApi();
const answer = z.object({ id: z.string() });

function send(more: Partial<Write> = {}, options: Partial<ApiOptions> = {}) {
  const body = { size: 1 };
  const request = { method: 'POST', path: '/things', body, key: 'k1', isRepeat: false } as const;
  return write(apiWith(options), { ...request, answer, ...more });
}

function answering(respond: () => Response) {
  server.use(http.post(`${DATA_API}/things`, respond));
}

test('a write carries its body, its key and keepalive, and follows no redirect', async () => {
  const requests: Request[] = [];
  answering(() => HttpResponse.json({ id: 't1' }, { status: 201 }));
  await send(
    {},
    {
      fetch: (input, init) => {
        requests.push(new Request(input, init));
        return fetch(input, init);
      },
    },
  );
  const [request] = requests;
  expect(request?.headers.get('idempotency-key')).toBe('k1');
  expect(request?.keepalive).toBe(true);
  expect(request?.redirect).toBe('error');
  expect(await request?.json()).toEqual({ size: 1 });
});

test.each([200, 201])('%i with a body is done', async (status) => {
  answering(() => HttpResponse.json({ id: 't1' }, { status }));
  expect(await send()).toEqual({ kind: 'done', answer: { id: 't1' }, isAccepted: false });
});

test('202 is accepted, whatever its body is', async () => {
  answering(() => HttpResponse.json({ job: 1 }, { status: 202 }));
  expect(await send()).toMatchObject({ kind: 'done', isAccepted: true });
});

test.each([200, 201, 202, 204])('%i without a body is done', async (status) => {
  answering(() => new HttpResponse(null, { status }));
  expect(await send()).toMatchObject({ kind: 'done', answer: undefined });
});

test.each([
  ['no JSON', '<html>', { path: 'body', expected: 'JSON' }],
  ['another shape', '{"id":1}', { path: 'body.id', expected: 'string' }],
])('a success with %s is done, but unread', async (_, text, problem) => {
  answering(() => new HttpResponse(text, { status: 200 }));
  expect(await send()).toEqual({ kind: 'done-unread', problem });
});

test.each([400, 401, 403, 404, 409, 410, 412, 422, 429])('%i is not done', async (status) => {
  answering(() => HttpResponse.json({ detail: 'Why not' }, { status }));
  expect(await send()).toMatchObject({ kind: 'not-done', reason: 'Why not' });
});

test.each([408, 500, 502, 503, 504])(
  'after %i it is not known whether it was done',
  async (status) => {
    answering(() => HttpResponse.json({ detail: 'Oops' }, { status }));
    expect(await send()).toMatchObject({ kind: 'unknown' });
  },
);

test.each([401, 403, 409, 429])(
  '%i to a repeat says nothing about the first one',
  async (status) => {
    answering(() => new HttpResponse(null, { status }));
    expect(await send({ isRepeat: true })).toMatchObject({ kind: 'unknown' });
  },
);

test('a refusal of a repeat is the refusal of the first one', async () => {
  answering(() => new HttpResponse(null, { status: 422 }));
  expect(await send({ isRepeat: true })).toMatchObject({ kind: 'not-done' });
});

test('where the connection is lost, it is not known', async () => {
  answering(() => HttpResponse.error());
  expect(await send()).toEqual({ kind: 'unknown', failure: { kind: 'unreachable' } });
});

test('where the answer takes too long, it is not known', async () => {
  server.use(http.post(`${DATA_API}/things`, () => delay('infinite')));
  expect(await send({}, { timeout: 20 })).toEqual({
    kind: 'unknown',
    failure: { kind: 'timeout' },
  });
});

test('a redirect is not followed, and it is not known', async () => {
  answering(() => new HttpResponse(null, { status: 303, headers: { location: '/elsewhere' } }));
  expect(await send()).toMatchObject({ kind: 'unknown' });
});

test.each([
  ['no token', () => undefined, 'unauthorized'],
  ['no way to get a token', () => Promise.reject(new Error('offline')), 'unreachable'],
])('with %s nothing is sent, and so not done', async (_, tokenFor, kind) => {
  const outcome = await send({}, { access: withToken({ tokenFor }, 1_000) });
  expect(outcome).toEqual({ kind: 'not-done', failure: { kind } });
});

test('a refused token is renewed, and the write sent with the same key', async () => {
  const seen: (string | null)[] = [];
  server.use(
    http.post(`${DATA_API}/things`, ({ request: { headers } }) => {
      seen.push(`${headers.get('authorization')} ${headers.get('idempotency-key')}`);
      return seen.length === 1
        ? new HttpResponse(null, { status: 401 })
        : HttpResponse.json({ id: 't1' });
    }),
  );
  const access = withToken({ tokenFor: () => 'old', refused: () => 'new' }, 1_000);
  expect(await send({}, { access })).toMatchObject({ kind: 'done' });
  expect(seen).toEqual(['Bearer old k1', 'Bearer new k1']);
});

test.each([
  ['its detail', { detail: 'Too late', title: 'Conflict' }, 'Too late'],
  ['its title without one', { title: 'Conflict' }, 'Conflict'],
  ['nothing of another shape', { error: 'x' }, undefined],
  ['nothing that is no text', { detail: { a: 1 }, title: 7 }, undefined],
  ['nothing of null', null, undefined],
])('of a refusal’s problem details, the agent is shown %s', async (_, body, reason) => {
  answering(() => HttpResponse.json(body, { status: 409 }));
  expect(await send()).toMatchObject({ kind: 'not-done' });
  expect(((await send()) as { reason?: string }).reason).toBe(reason);
});

test('a mapped reason goes before problem details', async () => {
  answering(() => HttpResponse.json({ errors: ['Mapped'], detail: 'Detail' }, { status: 409 }));
  const reasonOf = (body: unknown) => (body as { errors: string[] }).errors[0];
  expect(await send({ reasonOf })).toMatchObject({ reason: 'Mapped' });
});

test('a mapping that throws costs nothing else', async () => {
  answering(() => HttpResponse.json({ detail: 'Detail' }, { status: 409 }));
  const reasonOf = (body: unknown) => (body as { errors: string[] }).errors[0];
  expect(await send({ reasonOf })).toMatchObject({ reason: 'Detail' });
});

test('a long reason is cut off', async () => {
  answering(() => HttpResponse.json({ detail: 'x'.repeat(5_000) }, { status: 409 }));
  const { reason } = (await send()) as { reason: string };
  expect(reason).toHaveLength(301);
});

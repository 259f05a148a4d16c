import { http, HttpResponse } from 'msw';
import { expect, test, vi } from 'vitest';
import { withCookie, withToken, type ApiAccess } from '../../src/data/access.ts';
import { apiWith, DATA_API, failureOf, never, startDataApi } from '../support/data-api.ts';

const server = startDataApi();
const { signal } = new AbortController();

const MINUTE = 60_000;

/** An API that accepts these tokens. Returns what each request was sent with. */
function letIn(...good: readonly string[]) {
  const sent: (string | null)[] = [];
  server.use(
    http.all(`${DATA_API}/it`, ({ request }) => {
      const authorization = request.headers.get('authorization');
      sent.push(authorization);
      const isGood = good.some((token) => authorization === `Bearer ${token}`);
      return isGood ? HttpResponse.json({}) : new HttpResponse(null, { status: 401 });
    }),
  );
  return sent;
}

function apiWithToken(access: ApiAccess, timeout = MINUTE) {
  return apiWith({ access: withToken(access, timeout) });
}

test.each<[string, ApiAccess['tokenFor']]>([
  ['a plain token', () => 'secret'],
  ['a token that has to be fetched', () => Promise.resolve('secret')],
])('%s is sent as bearer token', async (_, tokenFor) => {
  const sent = letIn('secret');

  await apiWithToken({ tokenFor }).get('/it', signal);

  expect(sent).toEqual(['Bearer secret']);
});

test('the token is asked for again for every request, which is named', async () => {
  const sent = letIn('first', 'second');
  const tokens = ['first', 'second'];
  const asked: unknown[] = [];
  const api = apiWithToken({
    tokenFor(request) {
      asked.push([request.method, request.path]);
      return tokens.shift();
    },
  });

  await api.get('/it', signal);
  await api.post('/it', {}, signal);

  expect(sent).toEqual(['Bearer first', 'Bearer second']);
  expect(asked).toEqual([
    ['GET', '/it'],
    ['POST', '/it'],
  ]);
});

test.each<[string, ApiAccess['tokenFor']]>([
  ['gives nothing', () => undefined],
  ['gives nothing later', () => Promise.resolve(undefined)],
])('no request is sent where the token function %s', async (_, tokenFor) => {
  const sent = letIn();

  const failure = await failureOf(apiWithToken({ tokenFor }).get('/it', signal));

  expect(failure).toEqual({ kind: 'unauthorized' });
  expect(sent).toEqual([]);
});

test.each<[string, ApiAccess['tokenFor']]>([
  ['rejects', () => Promise.reject(new Error('no network'))],
  [
    'throws',
    () => {
      throw new Error('no network');
    },
  ],
])(
  'a token function that %s counts as unreachable, and no request is sent',
  async (_, tokenFor) => {
    const sent = letIn();

    const failure = await failureOf(apiWithToken({ tokenFor }).get('/it', signal));

    expect(failure).toEqual({ kind: 'unreachable' });
    expect(sent).toEqual([]);
  },
);

test('a token that does not come in time is a timeout', async () => {
  const failure = await failureOf(apiWithToken({ tokenFor: never }, 1).get('/it', signal));

  expect(failure).toEqual({ kind: 'timeout' });
});

test('the time that a token takes is not taken from the request', async () => {
  letIn('secret');
  const times: number[] = [];
  const timeout = vi.spyOn(AbortSignal, 'timeout').mockImplementation((milliseconds) => {
    times.push(milliseconds);
    return new AbortController().signal;
  });
  const access = withToken({ tokenFor: () => 'secret' }, 7);

  await apiWith({ access, timeout: 9 }).get('/it', signal);

  expect(times).toEqual([7, 9]);
  timeout.mockRestore();
});

test('a refused token is named, and another one sends the request once more', async () => {
  const sent = letIn('new');
  const refused: unknown[] = [];
  const api = apiWithToken({
    tokenFor: () => 'old',
    refused({ path }, token) {
      refused.push([path, token]);
      return 'new';
    },
  });

  await api.get('/it', signal);

  expect(sent).toEqual(['Bearer old', 'Bearer new']);
  expect(refused).toEqual([['/it', 'old']]);
});

test('a body is sent again as it was', async () => {
  const bodies: string[] = [];
  server.use(
    http.post(`${DATA_API}/it`, async ({ request }) => {
      bodies.push(await request.text());
      return new HttpResponse(null, { status: 401 });
    }),
  );
  const api = apiWithToken({ tokenFor: () => 'old', refused: () => 'new' });

  await failureOf(api.post('/it', { email: 'anna@example.test' }, signal));

  expect(bodies).toEqual(['{"email":"anna@example.test"}', '{"email":"anna@example.test"}']);
});

test('a request is sent twice at most, and the second refusal is reported too', async () => {
  const sent = letIn();
  const refused: string[] = [];
  let count = 0;
  const api = apiWithToken({
    tokenFor: () => 'token 0',
    refused(_, token) {
      refused.push(token);
      count += 1;
      return `token ${count}`;
    },
  });

  const failure = await failureOf(api.get('/it', signal));

  expect(failure).toEqual({ kind: 'unauthorized' });
  expect(sent).toEqual(['Bearer token 0', 'Bearer token 1']);
  expect(refused).toEqual(['token 0', 'token 1']);
});

test.each<[string, Partial<ApiAccess>]>([
  ['nothing is given for it', { refused: () => undefined }],
  ['the same is given again', { refused: () => 'old' }],
  ['nothing listens', {}],
])('a refused token is not sent again where %s', async (_, access) => {
  const sent = letIn();
  const api = apiWithToken({ tokenFor: () => 'old', ...access });

  const failure = await failureOf(api.get('/it', signal));

  expect(failure).toEqual({ kind: 'unauthorized' });
  expect(sent).toEqual(['Bearer old']);
});

test('only a 401 is a refusal', async () => {
  server.use(http.get(`${DATA_API}/it`, () => new HttpResponse(null, { status: 403 })));
  const refused = vi.fn(() => 'new');

  const failure = await failureOf(
    apiWithToken({ tokenFor: () => 'old', refused }).get('/it', signal),
  );

  expect(failure).toEqual({ kind: 'forbidden' });
  expect(refused).not.toHaveBeenCalled();
});

test('the caller’s abort does not wait for a token, and aborts fetching it', async () => {
  const caller = new AbortController();
  const reason = new Error('another customer');
  let wanted: AbortSignal | undefined;
  const api = apiWithToken({
    tokenFor(_, tokenSignal) {
      wanted = tokenSignal;
      return never();
    },
  });
  const request = api.get('/it', caller.signal);

  caller.abort(reason);

  await expect(request).rejects.toBe(reason);
  expect(wanted?.aborted).toBe(true);
});

test('a session cookie travels with a header that no page of another origin may send', async () => {
  const send = vi.fn<typeof fetch>(() => Promise.resolve(Response.json({})));

  await apiWith({ fetch: send, access: withCookie }).get('/it', signal);

  const [, init] = send.mock.calls[0] ?? [];
  expect(init?.credentials).toBe('same-origin');
  expect(new Headers(init?.headers).get('x-requested-with')).toBe('dashboard-app');
});

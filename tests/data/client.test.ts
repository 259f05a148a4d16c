import { http, HttpResponse } from 'msw';
import { afterEach, expect, test, vi } from 'vitest';
import { apiWith, DATA_API, failureOf, never, startDataApi } from '../support/data-api.ts';

const server = startDataApi();
const { signal } = new AbortController();

afterEach(() => {
  vi.useRealTimers();
});

/** Answers `/it` and keeps the request. */
function keepRequest() {
  const requests: Request[] = [];
  server.use(
    http.all(`${DATA_API}/it`, ({ request }) => {
      requests.push(request.clone());
      return HttpResponse.json({});
    }),
  );
  return requests;
}

function answerWith(response: () => Response | Promise<Response>) {
  server.use(http.get(`${DATA_API}/it`, response));
}

test('get resolves to the answer’s JSON', async () => {
  answerWith(() => HttpResponse.json({ some: ['thing'] }));

  const answer = await apiWith().get('/it', signal);

  expect(answer).toEqual({ some: ['thing'] });
});

test('post resolves to the answer’s JSON', async () => {
  server.use(http.post(`${DATA_API}/it`, () => HttpResponse.json({ some: ['thing'] })));

  const answer = await apiWith().post('/it', {}, signal);

  expect(answer).toEqual({ some: ['thing'] });
});

test('post sends its body as JSON', async () => {
  const requests = keepRequest();

  await apiWith().post('/it', { email: 'anna@example.test' }, signal);

  expect(requests[0]?.headers.get('content-type')).toBe('application/json');
  expect(await requests[0]?.json()).toEqual({ email: 'anna@example.test' });
});

test('get sends neither a body nor a content type', async () => {
  const requests = keepRequest();

  await apiWith().get('/it', signal);

  expect(requests[0]?.headers.has('content-type')).toBe(false);
  expect(await requests[0]?.text()).toBe('');
});

test('a request accepts JSON', async () => {
  const requests = keepRequest();

  await apiWith().get('/it', signal);

  expect(requests[0]?.headers.get('accept')).toBe('application/json');
});

test('without an access of its own no authorization is sent', async () => {
  const requests = keepRequest();

  await apiWith().get('/it', signal);

  expect(requests[0]?.headers.has('authorization')).toBe(false);
});

test('reading again trusts the API to keep its answers out of caches once it says so', async () => {
  const caching = ['no-store', 'private, max-age=60', 'private, No-Store', ''];
  const send = vi.fn<typeof fetch>(() =>
    Promise.resolve(Response.json({}, { headers: { 'cache-control': caching.shift() ?? '' } })),
  );
  const api = apiWith({ fetch: send });

  for (let times = 0; times < 5; times += 1) await api.get('/it', signal);

  const modes = send.mock.calls.map(([, init]) => init?.cache);
  expect(modes).toEqual(['no-store', 'default', 'no-store', 'default', 'no-store']);
});

test('a search is sent so that the browser need not ask for leave each time', async () => {
  const send = vi.fn<typeof fetch>(() => Promise.resolve(Response.json({})));

  await apiWith({ fetch: send }).post('/it', {}, signal);

  expect(send).toHaveBeenCalledExactlyOnceWith(
    `${DATA_API}/it`,
    expect.objectContaining({ cache: 'default' }),
  );
});

test('a request leaves no traces in caches, cookies and referrers', async () => {
  const send = vi.fn<typeof fetch>(() => Promise.resolve(Response.json({})));

  await apiWith({ fetch: send }).get('/it', signal);

  expect(send).toHaveBeenCalledExactlyOnceWith(
    `${DATA_API}/it`,
    expect.objectContaining({
      cache: 'no-store',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
    }),
  );
});

test('an API that cannot be reached is unreachable', async () => {
  answerWith(() => HttpResponse.error());

  const failure = await failureOf(apiWith().get('/it', signal));

  expect(failure).toEqual({ kind: 'unreachable' });
});

test('an answer that does not end in time is a timeout', async () => {
  const send: typeof fetch = (_, init) => {
    const body = new ReadableStream({
      start(stream) {
        init?.signal?.addEventListener('abort', () => {
          stream.error(new Error('aborted'));
        });
      },
    });
    return Promise.resolve(new Response(body));
  };

  const failure = await failureOf(apiWith({ timeout: 1, fetch: send }).get('/it', signal));

  expect(failure).toEqual({ kind: 'timeout' });
});

test('an API that does not answer in time is a timeout', async () => {
  answerWith(never);

  const failure = await failureOf(apiWith({ timeout: 1 }).get('/it', signal));

  expect(failure).toEqual({ kind: 'timeout' });
});

test.each([
  [401, { kind: 'unauthorized' }],
  [403, { kind: 'forbidden' }],
  [404, { kind: 'not-found' }],
  [429, { kind: 'rate-limited' }],
  [418, { kind: 'server', status: 418 }],
  [500, { kind: 'server', status: 500 }],
  [503, { kind: 'server', status: 503 }],
])('the status %i is the failure %j', async (status, expected) => {
  answerWith(() => HttpResponse.json({ some: 'details' }, { status }));

  const failure = await failureOf(apiWith().get('/it', signal));

  expect(failure).toStrictEqual(expected);
});

test.each([
  ['7', 7_000],
  ['30', 30_000],
  ['5 Jan 2026 09:00:04 GMT', 4_000],
  ['Mon Jan 5 09:00:04 GMT 2026', 4_000],
  ['0', 0],
  ['Mon, 05 Jan 2026 09:00:04 GMT', 4_000],
  ['Mon, 05 Jan 2026 08:59:00 GMT', 0],
])('a rate limit with Retry-After %j ends after %i ms', async (header, retryAfter) => {
  vi.setSystemTime(Date.UTC(2026, 0, 5, 9));
  answerWith(() => new HttpResponse(null, { status: 429, headers: { 'retry-after': header } }));

  const failure = await failureOf(apiWith().get('/it', signal));

  expect(failure).toStrictEqual({ kind: 'rate-limited', retryAfter });
});

test('an unreadable Retry-After counts as none', async () => {
  answerWith(() => new HttpResponse(null, { status: 429, headers: { 'retry-after': 'later' } }));

  const failure = await failureOf(apiWith().get('/it', signal));

  expect(failure).toStrictEqual({ kind: 'rate-limited' });
});

test.each(['', '{"items":[', '<!doctype html><title>Sign in</title>'])(
  'the answer %j breaks the contract',
  async (body) => {
    answerWith(() => HttpResponse.text(body));

    const failure = await failureOf(apiWith().get('/it', signal));

    expect(failure).toEqual({
      kind: 'contract',
      problem: { path: 'body', expected: 'JSON' },
    });
  },
);

test('the caller’s abort rejects with the caller’s own reason', async () => {
  const caller = new AbortController();
  const reason = new Error('another customer');
  answerWith(() => {
    caller.abort(reason);
    return never();
  });

  const request = apiWith().get('/it', caller.signal);

  await expect(request).rejects.toBe(reason);
});

test('a request that is already aborted is not sent', async () => {
  const reason = new Error('another customer');
  const requests = keepRequest();

  const request = apiWith().get('/it', AbortSignal.abort(reason));

  await expect(request).rejects.toBe(reason);
  expect(requests).toEqual([]);
});

test('the caller’s abort wins over an answer that comes at the same time', async () => {
  const caller = new AbortController();
  const reason = new Error('another customer');
  const send = () => {
    caller.abort(reason);
    return Promise.resolve(new Response(null, { status: 500 }));
  };

  const request = apiWith({ fetch: send }).get('/it', caller.signal);

  await expect(request).rejects.toBe(reason);
});

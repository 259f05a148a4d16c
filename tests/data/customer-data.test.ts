import {
  focusManager,
  onlineManager,
  QueryObserver,
  type QueryClient,
} from '@tanstack/svelte-query';
import { http, HttpResponse } from 'msw';
import { expect, onTestFinished, test, vi } from 'vitest';
import * as z from 'zod/mini';
import { createCustomerData } from '../../src/data/customer-data.ts';
import type { Api } from '../../src/data/client.ts';
import { lookupQuery } from '../../src/data/customer-lookup.ts';
import { readList } from '../../src/data/reading.ts';
import { ApiError, type ApiFailure } from '../../src/data/errors.ts';
import { pagesOf } from '../../src/data/paging.ts';
import { apiWith, DATA_API, failureOf, never, startDataApi } from '../support/data-api.ts';
import { thing } from '../support/things.ts';

const server = startDataApi();

const LOOKUP = { email: 'anna@example.test' };
const findWith = (api: Api, lookup: object = LOOKUP) =>
  lookupQuery(
    lookup,
    (who, signal) => api.post('/customers/search', who, signal),
    (body) => readList(z.object({ id: z.string() }), body),
  );
const byEmail = findWith(apiWith());

/** Answers every search in the same way, and counts them. */
function answerWith(response: () => Response) {
  const count = { requests: 0 };
  server.use(
    http.post(`${DATA_API}/customers/search`, () => {
      count.requests += 1;
      return response();
    }),
  );
  return count;
}

test.each<[string, () => Response]>([
  ['no connection', () => HttpResponse.error()],
  ['the status 500', () => new HttpResponse(null, { status: 500 })],
  ['a rate limit', () => new HttpResponse(null, { status: 429 })],
])('after %s a request is made twice more', async (_, response) => {
  const count = answerWith(response);

  await failureOf(createCustomerData(0).query(byEmail));

  expect(count.requests).toBe(3);
});

test.each<[string, () => Response]>([
  ['the status 401', () => new HttpResponse(null, { status: 401 })],
  ['the status 403', () => new HttpResponse(null, { status: 403 })],
  ['the status 404', () => new HttpResponse(null, { status: 404 })],
  ['the status 418', () => new HttpResponse(null, { status: 418 })],
  [
    'a rate limit of a minute',
    () => new HttpResponse(null, { status: 429, headers: { 'retry-after': '60' } }),
  ],
  ['a broken answer', () => HttpResponse.text('{')],
])('after %s no request is made again', async (_, response) => {
  const count = answerWith(response);

  await failureOf(createCustomerData(0).query(byEmail));

  expect(count.requests).toBe(1);
});

test('a request that timed out is not retried', async () => {
  const count = { requests: 0 };
  const fetch = (_: unknown, init?: RequestInit) => {
    count.requests += 1;
    return new Promise<never>((_resolve, reject) => {
      init?.signal?.addEventListener('abort', () => {
        reject(new Error('aborted'));
      });
    });
  };
  const api = apiWith({ timeout: 1, fetch });

  await failureOf(createCustomerData(0).query(findWith(api)));

  expect(count.requests).toBe(1);
});

test('a retry that succeeds hides the failure before it', async () => {
  const answers = [HttpResponse.error(), HttpResponse.json({ items: [] })];
  answerWith(() => answers.shift() ?? HttpResponse.error());

  const found = await createCustomerData(0).query(byEmail);

  expect(found.items).toEqual([]);
});

test.each<[number, number, ApiFailure]>([
  [100, 0, { kind: 'unreachable' }],
  [200, 1, { kind: 'unreachable' }],
  [100, 0, { kind: 'rate-limited' }],
  [3_000, 0, { kind: 'rate-limited', retryAfter: 3_000 }],
  [3_000, 1, { kind: 'rate-limited', retryAfter: 3_000 }],
  [0, 1, { kind: 'rate-limited', retryAfter: 0 }],
])('%i ms pass before retry %i after %j', (expected, failures, failure) => {
  const retryDelay = createCustomerData(100).getDefaultOptions().queries?.retryDelay;

  const delay =
    typeof retryDelay === 'function' ? retryDelay(failures, new ApiError(failure)) : retryDelay;

  expect(delay).toBe(expected);
});

test('a query runs although the browser reports that it is offline', async () => {
  const count = answerWith(() => HttpResponse.json({ items: [] }));
  onlineManager.setOnline(false);
  onTestFinished(() => {
    onlineManager.setOnline(true);
  });

  await createCustomerData(0).query(byEmail);

  expect(count.requests).toBe(1);
});

test('a retry runs although the browser reports that it is offline', async () => {
  const answers = [HttpResponse.error(), HttpResponse.json({ items: [] })];
  answerWith(() => answers.shift() ?? HttpResponse.error());
  onlineManager.setOnline(false);
  onTestFinished(() => {
    onlineManager.setOnline(true);
  });

  const found = await createCustomerData(0).query(byEmail);

  expect(found.items).toEqual([]);
});

test.each([
  ['the agent comes back to the page', () => focusManager.setFocused(true)],
  ['the browser believes to be online again', () => onlineManager.setOnline(true)],
])('a search that has failed is not made again when %s', async (_, comeBack) => {
  const count = answerWith(() => new HttpResponse(null, { status: 404 }));
  const data = createCustomerData(0);
  data.mount();
  const search = new QueryObserver(data, byEmail);
  const stop = search.subscribe(() => undefined);
  onTestFinished(() => {
    stop();
    data.unmount();
    focusManager.setFocused(undefined);
    onlineManager.setOnline(true);
  });
  await vi.waitFor(() => {
    expect(search.getCurrentResult().isError).toBe(true);
  });
  focusManager.setFocused(false);
  onlineManager.setOnline(false);

  comeBack();

  expect(search.getCurrentResult().isFetching).toBe(false);
  expect(count.requests).toBe(1);
});

test('what could not be reached is asked for again when the browser is online again', async () => {
  const answers = [1, 2, 3].map(() => HttpResponse.error());
  const count = answerWith(() => answers.shift() ?? HttpResponse.json({ items: [] }));
  const data = createCustomerData(0);
  data.mount();
  const search = new QueryObserver(data, byEmail);
  const stop = search.subscribe(() => undefined);
  onTestFinished(() => {
    stop();
    data.unmount();
    onlineManager.setOnline(true);
  });
  await vi.waitFor(() => {
    expect(search.getCurrentResult().isError).toBe(true);
  });
  onlineManager.setOnline(false);

  onlineManager.setOnline(true);

  await vi.waitFor(() => {
    expect(search.getCurrentResult().data?.items).toEqual([]);
  });
  expect(count.requests).toBe(4);
});

test('two different searches of one customer are two queries', async () => {
  const count = answerWith(() => HttpResponse.json({ items: [] }));
  const data = createCustomerData(0);
  await data.query(byEmail);

  await data.query(findWith(apiWith(), { phone: '+491510000000' }));

  expect(count.requests).toBe(2);
});

test('one call marks all of a customer’s data as outdated', async () => {
  answerWith(() => HttpResponse.json({ items: [] }));
  const data = createCustomerData(0);
  await data.query(byEmail);

  await data.invalidateQueries({ queryKey: ['customers'] });

  expect(data.getQueryState(byEmail.queryKey)?.isInvalidated).toBe(true);
});

test('loaded data is not requested again', async () => {
  const count = answerWith(() => HttpResponse.json({ items: [] }));
  const data = createCustomerData(0);
  await data.query(byEmail);

  await data.query(byEmail);

  expect(count.requests).toBe(1);
});

test('another customer’s client holds none of the data', async () => {
  const count = answerWith(() => HttpResponse.json({ items: [] }));
  await createCustomerData(0).query(byEmail);

  await createCustomerData(0).query(byEmail);

  expect(count.requests).toBe(2);
});

test('clear forgets the data', async () => {
  answerWith(() => HttpResponse.json({ items: [] }));
  const data = createCustomerData(0);
  await data.query(byEmail);

  data.clear();

  expect(data.getQueryData(byEmail.queryKey)).toBeUndefined();
});

test.each([
  ['a search', (data: QueryClient, api: Api) => data.query(findWith(api))],
  [
    'a list',
    (data: QueryClient, api: Api) => data.infiniteQuery(pagesOf(api, 'C-1', 'things', thing)),
  ],
])('clear aborts the request of %s that is under way', async (_, read) => {
  const { api, requested } = apiThatNeverAnswers();
  const data = createCustomerData(0);
  read(data, api).catch(() => undefined);
  const signal = await requested;

  data.clear();

  expect(signal.aborted).toBe(true);
});

/** An API whose first request gives its signal. */
function apiThatNeverAnswers() {
  let keepSignal: (signal: AbortSignal) => void;
  const requested = new Promise<AbortSignal>((resolve) => {
    keepSignal = resolve;
  });
  const fetch = (_: unknown, init?: RequestInit) => {
    if (init?.signal) keepSignal(init.signal);
    return never();
  };
  return { api: apiWith({ fetch }), requested };
}

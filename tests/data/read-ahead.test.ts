import { InfiniteQueryObserver } from '@tanstack/svelte-query';
import { expect, onTestFinished, test, vi } from 'vitest';
import { createCustomerData } from '../../src/data/customer-data.ts';
import type { Api } from '../../src/data/client.ts';
import { pagesOf } from '../../src/data/paging.ts';
import { readAhead } from '../../src/data/read-ahead.ts';
import { never } from '../support/data-api.ts';
import { thing } from '../support/things.ts';

/** A page of things, as the API gives it. */
const page = (...ids: readonly string[]) => ({
  items: ids.map((id) => ({ id, madeAt: '2026-01-01T00:00:00Z' })),
  nextCursor: null,
});

/** An API that counts what it is asked. */
function apiThat(get: Api['get']) {
  const asked: string[] = [];
  const api = {
    get: (path: string, signal: AbortSignal) => {
      asked.push(path);
      return get(path, signal);
    },
  } as Api;
  return { api, asked };
}

const things = (api: Api, customerId: string) => pagesOf(api, customerId, 'things', thing);
const list = () => Promise.resolve(things);
const THINGS = '/customers/anna/things?limit=25';

function customer(api: Api, body: unknown = { items: [] }) {
  const data = createCustomerData(0);
  const shown = new AbortController();
  onTestFinished(() => {
    data.clear();
  });
  return { data, shown, about: { data, api, customerId: 'anna', body, signal: shown.signal } };
}

/** What a view shows that looks at the things now. */
async function shownIn(data: ReturnType<typeof createCustomerData>, api: Api) {
  const observer = new InfiniteQueryObserver(data, things(api, 'anna'));
  onTestFinished(observer.subscribe(() => undefined));
  await vi.waitFor(() => {
    expect(observer.getCurrentResult().isFetching).toBe(false);
  });
  return observer.getCurrentResult().data?.items.map(({ id }) => id);
}

test('a list is asked for before a view is there, and once', async () => {
  const { api, asked } = apiThat(() => Promise.resolve(page('ring')));
  const { data, about } = customer(api);

  readAhead([{ id: 'things', list, asksAhead: true }], about);
  await vi.waitFor(() => {
    expect(asked).toEqual([THINGS]);
  });

  expect(await shownIn(data, api)).toEqual(['ring']);
  expect(asked).toEqual([THINGS]);
});

test('a view joins what is on its way', async () => {
  let answer: (body: unknown) => void = () => undefined;
  const { api, asked } = apiThat(() => new Promise((resolve) => (answer = resolve)));
  const { data, about } = customer(api);

  readAhead([{ id: 'things', list, asksAhead: true }], about);
  await vi.waitFor(() => {
    expect(asked).toHaveLength(1);
  });
  const shown = shownIn(data, api);
  answer(page('ring'));

  expect(await shown).toEqual(['ring']);
  expect(asked).toHaveLength(1);
});

test('a list that no first screen shows is not asked for', async () => {
  const { api, asked } = apiThat(never);
  readAhead([{ id: 'things', list }, { id: 'other' }], customer(api).about);
  await Promise.resolve();
  await Promise.resolve();
  expect(asked).toEqual([]);
});

test.each([true, undefined] as const)('what was sent along is not asked for', async (asksAhead) => {
  const { api, asked } = apiThat(never);
  const { data, about } = customer(api, { items: [], included: { things: page('ring', 'key') } });

  readAhead([{ id: 'things', list, asksAhead }], about);
  await vi.waitFor(() => {
    expect(data.isFetching()).toBe(0);
    expect(data.getQueryData(things(api, 'anna').queryKey)).toBeDefined();
  });

  expect(await shownIn(data, api)).toEqual(['ring', 'key']);
  expect(asked).toEqual([]);
});

test('what was sent along is not taken again when the list is read again', async () => {
  const { api, asked } = apiThat(() => Promise.resolve(page('new')));
  const { data, about } = customer(api, { included: { things: page('old') } });
  readAhead([{ id: 'things', list }], about);
  await vi.waitFor(() => {
    expect(data.getQueryData(things(api, 'anna').queryKey)).toBeDefined();
  });
  expect(await shownIn(data, api)).toEqual(['old']);

  await data.invalidateQueries();

  expect(await shownIn(data, api)).toEqual(['new']);
  expect(asked).toEqual([THINGS]);
});

test.each<[string, unknown]>([
  ['no page', 'ring'],
  ['null', null],
  ['a page of another form', { things: [] }],
])('%s sent along is asked for by the view', async (_, sent) => {
  const { api, asked } = apiThat(() => Promise.resolve(page('ring')));
  const { data, about } = customer(api, { items: [], included: { things: sent } });

  readAhead([{ id: 'things', list }], about);
  await vi.waitFor(() => {
    expect(data.getQueryState(things(api, 'anna').queryKey)?.status).toBe('error');
  });

  expect(await shownIn(data, api)).toEqual(['ring']);
  expect(asked).toEqual([THINGS]);
});

test.each<[string, unknown]>([
  ['nothing', undefined],
  ['a text', 'included'],
  ['null', { included: null }],
  ['a list', { included: [page('ring')] }],
  ['a number', { included: 7 }],
  ['other lists', { included: { other: page('ring') } }],
])('%s sent along changes nothing', async (_, body) => {
  const { api, asked } = apiThat(() => Promise.resolve(page('ring')));
  const { data, about } = customer(api, body);
  readAhead([{ id: 'things', list, asksAhead: true }], about);
  expect(await shownIn(data, api)).toEqual(['ring']);
  expect(asked).toEqual([THINGS]);
});

test('a switch cancels what is on its way', async () => {
  const signals: AbortSignal[] = [];
  const { api, asked } = apiThat((_, signal) => {
    signals.push(signal);
    return never();
  });
  const { data, shown, about } = customer(api);
  readAhead([{ id: 'things', list, asksAhead: true }], about);
  await vi.waitFor(() => {
    expect(asked).toHaveLength(1);
  });

  shown.abort();
  data.clear();

  expect(signals.map(({ aborted }) => aborted)).toEqual([true]);
});

test('nothing is asked for a customer who is gone before the list can be', async () => {
  const { api, asked } = apiThat(never);
  const { data, shown, about } = customer(api);
  let loaded: (listOf: typeof things) => void = () => undefined;
  const late = () => new Promise<typeof things>((resolve) => (loaded = resolve));

  readAhead([{ id: 'things', list: late, asksAhead: true }], about);
  shown.abort();
  data.clear();
  loaded(things);
  await Promise.resolve();
  await Promise.resolve();

  expect(asked).toEqual([]);
  expect(data.getQueryCache().getAll()).toEqual([]);
});

test('a file that is gone is for the tab to say', async () => {
  const { api } = apiThat(() => Promise.resolve(page('ring')));
  const { data, about } = customer(api);
  const gone = () => Promise.reject(new Error('404'));
  readAhead([{ id: 'things', list: gone, asksAhead: true }], about);
  expect(await shownIn(data, api)).toEqual(['ring']);
});

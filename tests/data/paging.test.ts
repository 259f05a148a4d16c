import { infiniteQueryOptions, InfiniteQueryObserver } from '@tanstack/svelte-query';
import { http, HttpResponse } from 'msw';
import { expect, test } from 'vitest';
import { createCustomerData } from '../../src/data/customer-data.ts';
import type { Api } from '../../src/data/client.ts';
import { pagesOf } from '../../src/data/paging.ts';
import { apiWith, DATA_API, startDataApi } from '../support/data-api.ts';
import { thing, type Thing } from '../support/things.ts';

const server = startDataApi();

function thingNumber(number: number): Thing {
  return { id: `t${number}`, madeAt: '2026-01-05T09:00:00Z' };
}

function thingsOf(api: Api, customerId: string) {
  return infiniteQueryOptions(pagesOf(api, customerId, 'things', thing));
}

const PAGES = {
  first: { items: [thingNumber(1), thingNumber(2)], nextCursor: 'a&b=', total: 3 },
  second: { items: [thingNumber(2), { id: 3 }, thingNumber(4)], nextCursor: null, total: 4 },
};

/** The things of `C/1 ö` on two pages, as a panel reads them. */
function startReading() {
  const queries: Record<string, string>[] = [];
  server.use(
    http.get(`${DATA_API}/customers/C%2F1%20%C3%B6/things`, ({ request }) => {
      const { searchParams } = new URL(request.url);
      queries.push(Object.fromEntries(searchParams));
      return HttpResponse.json(searchParams.has('cursor') ? PAGES.second : PAGES.first);
    }),
  );
  const options = thingsOf(apiWith(), 'C/1 ö');
  const observer = new InfiniteQueryObserver(createCustomerData(0), options);
  return { queries, observer };
}

test('the first page is requested without a cursor', async () => {
  const { queries, observer } = startReading();

  await observer.refetch();

  expect(queries).toEqual([{ limit: '25' }]);
});

test('the next page is requested by the cursor of the last one', async () => {
  const { queries, observer } = startReading();
  await observer.refetch();

  await observer.fetchNextPage();

  expect(queries.at(-1)).toEqual({ limit: '25', cursor: 'a&b=' });
});

test('a page with a cursor has a next one', async () => {
  const { observer } = startReading();

  await observer.refetch();

  expect(observer.getCurrentResult().hasNextPage).toBe(true);
});

test('a page without a cursor is the last one', async () => {
  const { observer } = startReading();
  await observer.refetch();

  const { hasNextPage } = await observer.fetchNextPage();

  expect(hasNextPage).toBe(false);
});

test('all pages form one list, with each readable item once', async () => {
  const { observer } = startReading();
  await observer.refetch();

  const { data } = await observer.fetchNextPage();

  expect(data).toEqual({
    items: [thingNumber(1), thingNumber(2), thingNumber(4)],
    unreadable: [{ path: 'items.1.id', expected: 'string' }],
    total: 4,
  });
});

test('each customer’s list is a query of its own, and so is each list of one customer', () => {
  const api = apiWith();
  const keys = [
    thingsOf(api, 'C-1').queryKey,
    thingsOf(api, 'C-2').queryKey,
    pagesOf(api, 'C-1', 'others', thing).queryKey,
  ];

  expect(new Set(keys.map((key) => JSON.stringify(key))).size).toBe(3);
});

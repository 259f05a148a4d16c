import { InfiniteQueryObserver } from '@tanstack/svelte-query';
import { http, HttpResponse } from 'msw';
import { expect, test } from 'vitest';
import type * as z from 'zod/mini';
import { createCustomerData } from '../../src/data/customer-data.ts';
import { type payment, paymentsOf } from '../../src/app/payments/api.ts';
import { apiWith, DATA_API, startDataApi } from '../support/data-api.ts';

const server = startDataApi();

function paymentNumber(number: number): z.input<typeof payment> {
  return {
    id: `p${number}`,
    createdAt: '2026-01-05T09:00:00Z',
    amount: { amount: number, currency: 'EUR' },
    status: 'succeeded',
    method: { kind: 'cash' },
  };
}

const PAGES = {
  first: { items: [paymentNumber(1), paymentNumber(2)], nextCursor: 'a&b=' },
  second: { items: [paymentNumber(2), { id: 3 }, paymentNumber(4)], nextCursor: null },
};

/** The payments of `C/1 ö` on two pages, as a panel reads them. */
function startReading() {
  const queries: Record<string, string>[] = [];
  server.use(
    http.get(`${DATA_API}/customers/C%2F1%20%C3%B6/payments`, ({ request }) => {
      const { searchParams } = new URL(request.url);
      queries.push(Object.fromEntries(searchParams));
      return HttpResponse.json(searchParams.has('cursor') ? PAGES.second : PAGES.first);
    }),
  );
  const options = paymentsOf(apiWith(), 'C/1 ö');
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
    items: [paymentNumber(1), paymentNumber(2), paymentNumber(4)],
    unreadable: [{ path: 'items.1.id', expected: 'string' }],
  });
});

import { InfiniteQueryObserver } from '@tanstack/svelte-query';
import { http, HttpResponse } from 'msw';
import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import type { Api } from '../../src/data/client.ts';
import { createCustomerData } from '../../src/data/customer-data.ts';
import { id, maybe } from '../../src/data/fields.ts';
import {
  decimalMoney,
  epochTime,
  localTime,
  mapped,
  minorMoney,
  wordFor,
} from '../../src/data/mapping.ts';
import { pagesAfterLast, pagesByLink, pagesByNumber } from '../../src/data/page-sources.ts';
import { pagesFrom } from '../../src/data/pages-from.ts';
import { apiWith, DATA_API, startDataApi } from '../support/data-api.ts';

/*
 * Three APIs of well-known kinds, and how each becomes what views show: recipes for an API of your own. The
 * shapes are made up after the kinds' public descriptions.
 */

const server = startDataApi();

/* A shop that pages by the header Link, writes amounts as decimals and has local offsets. */

const linkShopOrder = mapped(
  z.object({
    id: z.int(),
    name: z.string(),
    created_at: z.string(),
    currency: z.string(),
    total_price: z.string(),
    subtotal_price: maybe(z.string()),
    financial_status: z.string(),
    fulfillment_status: maybe(z.string()),
    note: maybe(z.string()),
    line_items: z.array(
      z.object({ sku: maybe(z.string()), title: z.string(), quantity: z.int(), price: z.string() }),
    ),
    fulfillments: z.array(
      z.object({
        tracking_company: maybe(z.string()),
        tracking_number: maybe(z.string()),
        tracking_url: maybe(z.string()),
      }),
    ),
  }),
  (raw) => ({
    id: String(raw.id),
    number: raw.name,
    placedAt: raw.created_at,
    status: wordFor(
      { fulfilled: 'shipped', partial: 'pending' },
      raw.fulfillment_status ?? 'pending',
    ),
    paymentStatus: wordFor({ pending: 'unpaid', voided: 'unpaid' }, raw.financial_status),
    total: decimalMoney(raw.total_price, raw.currency),
    subtotal: raw.subtotal_price ? decimalMoney(raw.subtotal_price, raw.currency) : null,
    note: raw.note,
    lines: raw.line_items.map(({ sku, title, quantity, price }) => ({
      sku,
      name: title,
      quantity,
      unitPrice: decimalMoney(price, raw.currency),
    })),
    parcels: raw.fulfillments.map((each) => ({
      carrier: each.tracking_company,
      trackingNumber: each.tracking_number,
      trackingUrl: each.tracking_url,
    })),
  }),
);

const linkShopAnswer = {
  id: 820_982_911,
  name: '#1042',
  created_at: '2026-11-16T09:12:00+01:00',
  currency: 'SEK',
  total_price: '2889.00',
  subtotal_price: '2824.00',
  financial_status: 'partially_refunded',
  fulfillment_status: 'fulfilled',
  note: null,
  customer: { id: 7 },
  line_items: [{ id: 1, sku: 'BEAN', title: 'Beans', quantity: 2, price: '1412.00' }],
  fulfillments: [{ tracking_company: 'PostNord', tracking_number: 'SE1', tracking_url: null }],
};

test('an order of a shop with decimals and line_items becomes what views show', () => {
  expect(linkShopOrder.parse(linkShopAnswer)).toEqual({
    id: '820982911',
    number: '#1042',
    placedAt: '2026-11-16T09:12:00+01:00',
    status: 'shipped',
    paymentStatus: 'partially_refunded',
    total: { amount: 288_900, currency: 'SEK' },
    subtotal: { amount: 282_400, currency: 'SEK' },
    note: null,
    lines: [
      { sku: 'BEAN', name: 'Beans', quantity: 2, unitPrice: { amount: 141_200, currency: 'SEK' } },
    ],
    parcels: [{ carrier: 'PostNord', trackingNumber: 'SE1', trackingUrl: null }],
  });
});

/* A shop whose pages have numbers, with times in UTC without an offset. */

const numberShopOrder = mapped(
  z.object({
    id: z.int(),
    number: z.string(),
    status: z.string(),
    currency: z.string(),
    date_created_gmt: z.string(),
    date_paid_gmt: maybe(z.string()),
    date_completed_gmt: maybe(z.string()),
    total: z.string(),
    shipping_total: z.string(),
    total_tax: z.string(),
    discount_total: z.string(),
    refunds: z.array(z.object({ id: z.int(), reason: maybe(z.string()), total: z.string() })),
    line_items: z.array(
      z.object({ sku: maybe(z.string()), name: z.string(), quantity: z.int(), price: z.number() }),
    ),
  }),
  (raw) => {
    const money = (value: string | number) => decimalMoney(value, raw.currency);
    return {
      id: String(raw.id),
      number: raw.number,
      placedAt: localTime(raw.date_created_gmt),
      status: wordFor(
        { processing: 'paid', completed: 'delivered', failed: 'cancelled' },
        raw.status,
      ),
      paymentStatus: raw.date_paid_gmt ? 'paid' : 'unpaid',
      deliveredAt: raw.date_completed_gmt ? localTime(raw.date_completed_gmt) : null,
      total: money(raw.total),
      shipping: money(raw.shipping_total),
      tax: money(raw.total_tax),
      discount: money(raw.discount_total),
      refunds: raw.refunds.map(({ reason, total }) => ({
        // A refund is a negative total there.
        amount: money(total.replace(/^-/, '')),
        reason,
      })),
      lines: raw.line_items.map(({ sku, name, quantity, price }) => ({
        sku,
        name,
        quantity,
        unitPrice: money(price),
      })),
    };
  },
);

const numberShopAnswer = {
  id: 727,
  number: '727',
  status: 'completed',
  currency: 'JPY',
  date_created_gmt: '2026-03-22T19:28:02',
  date_paid_gmt: '2026-03-22T19:29:10',
  date_completed_gmt: '2026-03-25T10:00:00',
  total: '6500.00',
  shipping_total: '500.00',
  total_tax: '0.00',
  discount_total: '0.00',
  refunds: [{ id: 726, reason: 'scratched', total: '-1000' }],
  line_items: [{ id: 1, sku: '', name: 'Cup', quantity: 2, price: 3_000 }],
  meta_data: [],
};

test('an order of a shop with times in UTC becomes what views show', () => {
  expect(numberShopOrder.parse(numberShopAnswer)).toMatchObject({
    id: '727',
    placedAt: '2026-03-22T19:28:02.000Z',
    status: 'delivered',
    deliveredAt: '2026-03-25T10:00:00.000Z',
    total: { amount: 6_500, currency: 'JPY' },
    refunds: [{ amount: { amount: 1_000, currency: 'JPY' }, reason: 'scratched' }],
    lines: [{ unitPrice: { amount: 3_000, currency: 'JPY' } }],
  });
});

/* A payment provider with seconds since 1970 and amounts in the minor unit. */

const charge = mapped(
  z.object({
    id,
    created: z.int(),
    amount: z.int(),
    amount_refunded: z.int(),
    currency: z.string(),
    status: z.string(),
    disputed: z.boolean(),
    failure_message: maybe(z.string()),
    payment_method_details: z.object({
      type: z.string(),
      card: maybe(z.object({ brand: z.string(), last4: z.string() })),
    }),
    metadata: z.object({ order: maybe(z.string()) }),
  }),
  (raw) => ({
    id: raw.id,
    createdAt: epochTime(raw.created),
    amount: minorMoney(raw.amount, raw.currency),
    status: raw.disputed
      ? 'disputed'
      : raw.amount_refunded === 0
        ? raw.status
        : raw.amount_refunded === raw.amount
          ? 'refunded'
          : 'partially_refunded',
    refunded: raw.amount_refunded ? minorMoney(raw.amount_refunded, raw.currency) : null,
    method: { kind: raw.payment_method_details.type, ...raw.payment_method_details.card },
    orderNumber: raw.metadata.order,
    failureReason: raw.failure_message,
  }),
);

const chargeAnswer = {
  id: 'ch_1',
  object: 'charge',
  created: 1_763_280_720,
  amount: 2_000,
  amount_refunded: 500,
  currency: 'eur',
  status: 'succeeded',
  disputed: false,
  failure_message: null,
  payment_method_details: { type: 'card', card: { brand: 'visa', last4: '4242' } },
  metadata: { order: '1042' },
};

test('a charge of a payment provider becomes what views show', () => {
  expect(charge.parse(chargeAnswer)).toEqual({
    id: 'ch_1',
    createdAt: '2025-11-16T08:12:00.000Z',
    amount: { amount: 2_000, currency: 'EUR' },
    status: 'partially_refunded',
    refunded: { amount: 500, currency: 'EUR' },
    method: { kind: 'card', brand: 'visa', last4: '4242' },
    orderNumber: '1042',
    failureReason: null,
  });
});

/* Their three ways of paging, each walked to its end. */

async function walk(options: Parameters<typeof pagesFrom<{ id: string }>>[1]) {
  const api: Api = apiWith();
  const observer = new InfiniteQueryObserver(createCustomerData(0), pagesFrom(api, options));
  await observer.refetch();
  while (observer.getCurrentResult().hasNextPage) await observer.fetchNextPage();
  const { data } = observer.getCurrentResult();
  return data;
}

const plain = mapped(z.object({ id: z.union([z.string(), z.int()]) }), (raw) => ({
  id: String(raw.id),
}));
const base = { customerId: 'c1', resource: 'orders', item: plain };

/** Answers pages of an API by the queries that it is asked with. */
function answering(path: string, respond: (query: URLSearchParams) => Response) {
  const asked: string[] = [];
  server.use(
    http.get(`${DATA_API}${path}`, ({ request }) => {
      const { search, searchParams } = new URL(request.url);
      asked.push(search);
      return respond(searchParams);
    }),
  );
  return asked;
}

test('by Link: the next address’ query is asked of the same API, wherever it leads', async () => {
  const asked = answering('/admin/orders.json', (query) =>
    HttpResponse.json(
      { orders: [{ id: query.has('page_info') ? 2 : 1 }] },
      {
        headers: query.has('page_info')
          ? { link: '<https://elsewhere.test/x?page_info=a>; rel="previous"' }
          : {
              link: '<https://elsewhere.test/x?page_info=z>; rel="previous", <https://elsewhere.test/x?limit=25&page_info=b%3D>; rel="next"',
            },
      },
    ),
  );
  const data = await walk({
    ...base,
    path: '/admin/orders.json',
    query: { customer_id: '7' },
    source: pagesByLink({ items: 'orders' }),
  });
  expect(data?.items).toEqual([{ id: '1' }, { id: '2' }]);
  expect(asked).toEqual(['?limit=25&customer_id=7', '?limit=25&page_info=b%3D']);
});

test('by number: the header says how many pages there are, and how many items', async () => {
  const asked = answering('/wc/orders', (query) =>
    HttpResponse.json([{ id: Number(query.get('page')) }], {
      headers: { 'x-wp-totalpages': '3', 'x-wp-total': '3' },
    }),
  );
  const data = await walk({
    ...base,
    path: '/wc/orders',
    query: { customer: '7' },
    source: pagesByNumber(),
  });
  expect(data?.items.map((each) => each.id)).toEqual(['1', '2', '3']);
  expect(data?.total).toBe(3);
  expect(asked.at(-1)).toBe('?per_page=25&page=3&customer=7');
});

test('by number without the header: a page that is not full is the last', async () => {
  const asked = answering('/things', (query) =>
    HttpResponse.json(
      Array.from({ length: query.get('page') === '2' ? 1 : 2 }, (_, index) => ({
        id: `${query.get('page')}-${index}`,
      })),
    ),
  );
  await walk({
    ...base,
    path: '/things',
    source: pagesByNumber({ first: { per_page: '2', page: '1' } }),
  });
  expect(asked).toHaveLength(2);
});

test('after the last item: until there are no more', async () => {
  const asked = answering('/charges', (query) =>
    HttpResponse.json({
      data: [{ id: query.get('starting_after') === 'ch_1' ? 'ch_2' : 'ch_1' }],
      has_more: !query.has('starting_after'),
    }),
  );
  const data = await walk({ ...base, path: '/charges', source: pagesAfterLast() });
  expect(data?.items.map((each) => each.id)).toEqual(['ch_1', 'ch_2']);
  expect(asked.at(-1)).toBe('?limit=25&starting_after=ch_1');
});

test('an item that cannot be mapped does not hide the others', async () => {
  answering('/charges', () =>
    HttpResponse.json({
      data: [chargeAnswer, { ...chargeAnswer, id: 'ch_2', created: 'x' }],
      has_more: false,
    }),
  );
  const data = await walk({ ...base, item: charge, path: '/charges', source: pagesAfterLast() });
  expect(data?.items).toHaveLength(1);
  expect(data?.unreadable).toEqual([{ path: 'items.1.created', expected: 'number' }]);
});

test('a page that leads to itself is the last', async () => {
  const asked = answering('/loop', () =>
    HttpResponse.json([{ id: 'x' }], { headers: { link: '</loop?page=2>; rel="next"' } }),
  );
  await walk({ ...base, path: '/loop', source: pagesByLink() });
  expect(asked).toEqual(['?limit=25', '?page=2']);
});

test.each([
  ['no list', pagesByNumber(), { items: [] }, 'body'],
  ['another member', pagesByLink({ items: 'orders' }), { items: [] }, 'body.orders'],
  ['no has_more', pagesAfterLast(), { data: [] }, 'body.has_more'],
])('an answer with %s breaks the contract', (_, source, body, path) => {
  expect(() => source.read({ body, headers: new Headers(), query: new URLSearchParams() })).toThrow(
    expect.objectContaining({
      failure: { kind: 'contract', problem: { path, expected: expect.any(String) as string } },
    }) as Error,
  );
});

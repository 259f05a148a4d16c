import { http, HttpResponse } from 'msw';
import { expect, test } from 'vitest';
import type * as z from 'zod/mini';
import { customer, readCustomers } from '../../../src/app/customer/api.ts';
import { searchCustomers } from '../../../src/app/customer/lookup.ts';
import type { Lookup } from '../../../src/data/lookup.ts';
import { apiWith, DATA_API, failureOf, startDataApi } from '../../support/data-api.ts';

const server = startDataApi();

const anna = { id: 'C-1', name: 'Anna' } satisfies z.input<typeof customer>;

function answerWith(items: unknown[]) {
  const bodies: unknown[] = [];
  server.use(
    http.post(`${DATA_API}/customers/search`, async ({ request }) => {
      bodies.push(await request.json());
      return HttpResponse.json({ items });
    }),
  );
  return bodies;
}

async function find(lookup: Lookup) {
  const { signal } = new AbortController();
  return readCustomers(await searchCustomers(apiWith(), lookup, signal));
}

const byEmail: Lookup = {
  keys: [{ name: 'email', value: 'anna@example.test', proof: 'claimed' }],
  account: 7,
  conversation: 41,
  contact: 11,
  channel: 'Channel::Email',
};

test('a look-up is sent as it is, with leave to send the first pages along', async () => {
  const bodies = answerWith([anna]);

  await find(byEmail);

  expect(bodies).toStrictEqual([{ ...byEmail, include: 'lists' }]);
});

test('the address does not contain what is looked up', async () => {
  const urls: string[] = [];
  server.use(
    http.post(`${DATA_API}/customers/search`, ({ request }) => {
      urls.push(request.url);
      return HttpResponse.json({ items: [] });
    }),
  );

  await find(byEmail);

  expect(urls).toEqual([`${DATA_API}/customers/search`]);
});

test('one customer is found', async () => {
  answerWith([anna]);

  const found = await find(byEmail);

  expect(found).toEqual({ items: [anna], unreadable: [] });
});

test('no customer is found', async () => {
  answerWith([]);

  const found = await find(byEmail);

  expect(found).toEqual({ items: [], unreadable: [] });
});

test('a customer who cannot be read does not hide the others', async () => {
  answerWith([{ id: 7 }, anna]);

  const found = await find(byEmail);

  expect(found).toEqual({
    items: [anna],
    unreadable: [{ path: 'items.0.id', expected: 'string' }],
  });
});

test('a search whose customers are all unreadable breaks the contract', async () => {
  answerWith([{ id: 7 }, { id: 8 }]);

  const failure = await failureOf(find(byEmail));

  expect(failure).toEqual({
    kind: 'contract',
    problem: { path: 'items.0.id', expected: 'string' },
  });
});

const OPTIONAL = [
  'email',
  'phone',
  'company',
  'since',
  'tier',
  'tags',
  'address',
  'totals',
  'monthlySpend',
] as const;

test.each(OPTIONAL)('a customer may have null as %s', (member) => {
  const value = { ...anna, [member]: null };

  expect(customer.parse(value)).toStrictEqual(value);
});

test('a customer may have no more than an id and a name', () => {
  expect(customer.parse(anna)).toStrictEqual(anna);
});

test.each(['id', 'name'])('a customer without %s cannot be read', (member) => {
  expect(customer.safeParse({ ...anna, [member]: undefined }).success).toBe(false);
});

test('a customer with everything is read as it is', () => {
  const value: z.input<typeof customer> = {
    ...anna,
    email: 'anna@example.test',
    phone: '+491510000000',
    company: 'Lind AB',
    since: '2024-03-01T00:00:00Z',
    tier: 'gold',
    tags: ['vip'],
    address: { line1: 'Street 1', line2: null, city: 'Bonn', postalCode: '53111', country: 'DE' },
    totals: {
      orders: 3,
      spent: { amount: 12_500, currency: 'EUR' },
      refunded: { amount: 0, currency: 'EUR' },
    },
    monthlySpend: [{ month: '2026-01', amount: { amount: 12_500, currency: 'EUR' } }],
  };

  expect(customer.parse(value)).toStrictEqual(value);
});

test('unknown members are ignored', () => {
  const value = { ...anna, passwordHash: 'x', address: { city: 'Bonn', planet: 'Earth' } };

  expect(customer.parse(value)).toStrictEqual({ ...anna, address: { city: 'Bonn' } });
});

test.each(['2026', '2026-1', 'January'])('%j is not a month', (month) => {
  const monthlySpend = [{ month, amount: { amount: 1, currency: 'EUR' } }];

  expect(customer.safeParse({ ...anna, monthlySpend }).success).toBe(false);
});

import { http, HttpResponse } from 'msw';
import { expect, test } from 'vitest';
import { createCustomerData } from '../../src/data/customer-data.ts';
import { singleOf } from '../../src/data/single.ts';
import { apiWith, DATA_API, failureOf, startDataApi } from '../support/data-api.ts';
import { badge } from '../support/things.ts';

const server = startDataApi();

/** The badge of `C/1 ö`, to which the API answers like this; and how often it was asked. */
function readBadge(response: () => Response) {
  const count = { requests: 0 };
  server.use(
    http.get(`${DATA_API}/customers/C%2F1%20%C3%B6/badge`, () => {
      count.requests += 1;
      return response();
    }),
  );
  const read = createCustomerData(0).query(singleOf(apiWith(), 'C/1 ö', 'badge', badge));
  return { count, read };
}

test('an object is read by its schema', async () => {
  const { read } = readBadge(() => HttpResponse.json({ points: 3, secret: 's' }));

  expect(await read).toStrictEqual({ points: 3 });
});

test('404 is none, and is asked once', async () => {
  const { count, read } = readBadge(() => new HttpResponse(null, { status: 404 }));

  expect(await read).toBeNull();
  expect(count.requests).toBe(1);
});

test.each([
  [{ points: '3' }, 'body.points', 'number'],
  [[{ points: 3 }], 'body', 'object'],
  [null, 'body', 'object'],
])('%j breaks the contract at %s', async (body, path, expected) => {
  const { read } = readBadge(() => HttpResponse.json(body));

  expect(await failureOf(read)).toEqual({ kind: 'contract', problem: { path, expected } });
});

test('other failures stay what they are', async () => {
  const { read } = readBadge(() => new HttpResponse(null, { status: 403 }));

  expect(await failureOf(read)).toEqual({ kind: 'forbidden' });
});

test('each customer’s object is a query of its own, and so is each object of one customer', () => {
  const keys = [
    ['C-1', 'badge'],
    ['C-2', 'badge'],
    ['C-1', 'other'],
  ].map(([id = '', name = '']) => JSON.stringify(singleOf(apiWith(), id, name, badge).queryKey));

  expect(new Set(keys).size).toBe(3);
});

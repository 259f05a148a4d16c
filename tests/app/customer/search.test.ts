import { expect, test } from 'vitest';
import customers from '../../../mocks/api/customers.ts';
import { createWorld } from '../../../mocks/helpdesk/api/world.ts';
import { customer } from '../../../src/app/customer/api.ts';
import { readList } from '../../../src/data/reading.ts';
import { ask } from '../../mocks/helpdesk/api/ask.ts';

function search(body: string): Promise<Response> {
  return ask(createWorld([customers]), '/customers/search', { method: 'POST', body });
}

async function found(lookup: object): Promise<string[]> {
  const response = await search(JSON.stringify(lookup));
  const { items, unreadable } = readList(customer, await response.json());
  expect(unreadable).toEqual([]);
  return items.map(({ name }) => name);
}

test.each([
  [{ identifier: 'cus_anna' }, ['Anna Lindqvist']],
  [{ email: 'anna.lindqvist@example.com' }, ['Anna Lindqvist']],
  [{ phone: '+46701234567' }, ['Anna Lindqvist']],
  [{ phone: '+5511987654321' }, ['Bruno Costa']],
  [{ email: 'chloe.dubois@example.com' }, ['Chloé Dubois']],
  [{ identifier: 'cus_yael', email: 'yael.cohen@example.com' }, ['יעל כהן']],
  [{ email: 'shared.inbox@example.com' }, ['Jordan Smith', 'Jordan Smith-Lee', 'J. Smith']],
  [{ email: 'mei.tanaka@example.com' }, ['Mei Tanaka']],
  [{ email: 'thomas.okafor@example.com' }, ['Thomas Oluwaseun Okafor-Winterbottom the Third']],
  [{ email: 'dmitri.volkov@example.com' }, []],
])('a search for %j finds %j', async (lookup, names) => {
  expect(await found(lookup)).toEqual(names);
});

test('a search finds everyone who has any of the members', async () => {
  expect(await found({ identifier: 'cus_mei', phone: '+46701234567' })).toEqual([
    'Anna Lindqvist',
    'Mei Tanaka',
  ]);
});

test('a search finds whole values only', async () => {
  expect(await found({ email: 'anna.lindqvist' })).toEqual([]);
  expect(await found({ email: 'ANNA.LINDQVIST@EXAMPLE.COM' })).toEqual([]);
});

test.each(['', '{"email":', '[]', 'null', '{}', '{"email":""}', '{"phone":46}', '{"name":"Anna"}'])(
  'the body %j is a bad request, and the answer says what to send',
  async (body) => {
    const response = await search(body);
    expect(response.status).toBe(400);
    expect(await response.json()).toEqual({
      message: 'The body must be JSON with one or more of identifier, email and phone, as texts.',
    });
  },
);

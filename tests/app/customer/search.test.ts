import { expect, test } from 'vitest';
import customers from '../../../mocks/api/customers.ts';
import { createWorld } from '../../../mocks/helpdesk/api/world.ts';
import { customer } from '../../../src/app/customer/api.ts';
import { searchCustomers } from '../../../src/app/customer/lookup.ts';
import { readList } from '../../../src/data/reading.ts';
import { ask } from '../../mocks/helpdesk/api/ask.ts';
import { apiWith } from '../../support/data-api.ts';

function search(body: string): Promise<Response> {
  return ask(createWorld([customers]), '/customers/search', { method: 'POST', body });
}

async function found(lookup: object): Promise<string[]> {
  const response = await search(JSON.stringify(lookup));
  const { items, unreadable } = readList(customer, await response.json());
  expect(unreadable).toEqual([]);
  return items.map(({ name }) => name);
}

type Tried = readonly (readonly [name: string, value: string])[];

const lookupOf = (tried: Tried, proof = 'claimed') => ({
  keys: tried.map(([name, value]) => ({ name, value, proof })),
});

test.each<[Tried, string[]]>([
  [[['identifier', 'cus_anna']], ['Anna Lindqvist']],
  [[['email', 'anna.lindqvist@example.com']], ['Anna Lindqvist']],
  [[['phone', '+46701234567']], ['Anna Lindqvist']],
  [[['phone', '+5511987654321']], ['Bruno Costa']],
  [[['email', 'chloe.dubois@example.com']], ['Chloé Dubois']],
  [[['email', 'shared.inbox@example.com']], ['Jordan Smith', 'Jordan Smith-Lee', 'J. Smith']],
  [[['email', 'mei.tanaka@example.com']], ['Mei Tanaka']],
  [[['email', 'thomas.okafor@example.com']], ['Thomas Oluwaseun Okafor-Winterbottom the Third']],
  [[['email', 'dmitri.volkov@example.com']], []],
  [[['telegram_id', '7']], []],
])('a search for %j finds %j', async (tried, names) => {
  expect(await found(lookupOf(tried))).toEqual(names);
});

test('the first key that anyone has is the answer, and the others are not looked at', async () => {
  const mei = ['identifier', 'cus_mei'] as const;
  const annasPhone = ['phone', '+46701234567'] as const;

  expect(await found(lookupOf([mei, annasPhone]))).toEqual(['Mei Tanaka']);
  expect(await found(lookupOf([annasPhone, mei]))).toEqual(['Anna Lindqvist']);
  expect(await found(lookupOf([['identifier', 'cus_none'], annasPhone]))).toEqual([
    'Anna Lindqvist',
  ]);
});

test('a search finds whole values only', async () => {
  expect(await found(lookupOf([['email', 'anna.lindqvist']]))).toEqual([]);
  expect(await found(lookupOf([['email', 'ANNA.LINDQVIST@EXAMPLE.COM']]))).toEqual([]);
});

test('the ids that an API may check and log are welcome', async () => {
  const ids = { account: 1, inbox: 2, conversation: '9f0c', contact: 3, channel: 'Channel::Sms' };

  expect(await found({ ...lookupOf([['identifier', 'cus_anna']], 'signed'), ...ids })).toEqual([
    'Anna Lindqvist',
  ]);
});

const key = { name: 'email', value: 'anna.lindqvist@example.com', proof: 'claimed' };
const unproven = { name: key.name, value: key.value };

test.each([
  ['nothing', ''],
  ['half a body', '{"keys":'],
  ['a list', '[]'],
  ['null', 'null'],
  ['no key', '{}'],
  ['an empty list of keys', '{"keys":[]}'],
  ['one or the other', '{"identifier":"cus_mei","email":"anna.lindqvist@example.com"}'],
  ['an empty value', JSON.stringify({ keys: [{ ...key, value: '' }] })],
  ['a number', JSON.stringify({ keys: [{ ...key, value: 46 }] })],
  ['a key that does not say how it is proven', JSON.stringify({ keys: [unproven] })],
  ['another proof', JSON.stringify({ keys: [{ ...key, proof: true }] })],
  ['a signed key beside another', JSON.stringify({ keys: [{ ...key, proof: 'signed' }, key] })],
])('a search by %s is a bad request, and the answer says what to send', async (_, body) => {
  const response = await search(body);
  expect(response.status).toBe(400);
  expect(await response.json()).toMatchObject({
    detail: expect.stringMatching(/^The body must be \{keys: \[\{name, value, proof\}/) as string,
  });
});

test('the API takes what the app really sends', async () => {
  const post = (_: string, body: unknown) => found(body as object);
  const answer = await searchCustomers(
    { ...apiWith(), post },
    { keys: [{ ...key, proof: 'claimed' }] },
    new AbortController().signal,
  );
  expect(answer).toEqual(['Anna Lindqvist']);
});

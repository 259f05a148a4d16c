import { expect, test } from 'vitest';
import { lookupQuery, personOf } from '../../src/data/customer-lookup.ts';

const email = 'anna@example.test';
const search = () => Promise.resolve({});

test('equal look-ups share one query', () => {
  const first = lookupQuery({ email }, search, () => []);
  const second = lookupQuery({ email }, search, () => []);

  expect(first.queryKey).toStrictEqual(second.queryKey);
});

test.each([
  ['contact', 12, { email }],
  ['look-up', 11, { email: 'anna@home.test' }],
  ['look-up with more members', 11, { email, phone: '+491510000000' }],
])('another %s is another person', (_, contactId, lookup) => {
  expect(personOf(contactId, lookup)).not.toBe(personOf(11, { email }));
});

test('the same contact and look-up are the same person', () => {
  expect(personOf(11, { email })).toBe(personOf(11, { email }));
});

test('a contact that cannot be looked up counts as a person too', () => {
  expect(personOf(1, undefined)).not.toBe(personOf(undefined, undefined));
});

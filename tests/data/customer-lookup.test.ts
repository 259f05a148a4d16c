import { expect, test } from 'vitest';
import { lookupQuery } from '../../src/data/customer-lookup.ts';

const email = 'anna@example.test';
const search = () => Promise.resolve({});

test('equal look-ups share one query', () => {
  const first = lookupQuery({ email }, search, () => []);
  const second = lookupQuery({ email }, search, () => []);

  expect(first.queryKey).toStrictEqual(second.queryKey);
});

import { expect, test } from 'vitest';
import type { Key } from '../../src/data/lookup.ts';
import { isSure, matchOf } from '../../src/shell/match.ts';

const identifier: Key = { name: 'identifier', value: 'C-1', proof: 'claimed' };
const email: Key = { name: 'email', value: 'Anna@Example.test', proof: 'claimed' };
const phone: Key = { name: 'phone', value: '+49 151 234', proof: 'channel' };

test.each([
  ['as it is', [identifier], { identifier: 'C-1' }],
  ['as a number', [{ ...identifier, value: '12' }], { identifier: 12 }],
  ['with other capitals in an email', [email], { email: 'anna@example.TEST' }],
  ['with other signs in a phone number', [phone], { phone: '0049/151234' }],
  ['among several', [email], { email: ['a@b.test', 'anna@example.test'] }],
])('a record is known by what it carries %s', (_, keys, values) => {
  const match = matchOf(keys, keys, values);

  expect(match).toStrictEqual({ by: keys[0], conflicts: [] });
  expect(isSure(match)).toBe(true);
});

test.each([
  ['something else', { email: 'bo@example.test' }],
  ['nothing', { email: null }],
  ['a blank', { email: ' ' }],
  ['no such member', {}],
  ['the same under another name', { phone: 'Anna@Example.test' }],
  ['a part of it', { email: 'anna@example.test.attacker.test' }],
])('a record that carries %s is not sure', (_, values) => {
  const match = matchOf([email], [email], values);

  expect(match.by).toBeUndefined();
  expect(isSure(match)).toBe(false);
});

test('an identifier has to be exact', () => {
  expect(matchOf([identifier], [identifier], { identifier: 'c-1' }).by).toBeUndefined();
});

test('the first key that fits is what a record was found by', () => {
  const values = { identifier: 'C-1', email: 'anna@example.test' };

  expect(matchOf([identifier, email], [identifier, email], values).by).toBe(identifier);
});

test('what was not looked up is no reason to take a record', () => {
  const signed: Key = { ...identifier, proof: 'signed' };

  expect(matchOf([signed], [signed, email], { email: 'anna@example.test' }).by).toBeUndefined();
});

test('another value of the record is a conflict, also of what was not looked up', () => {
  const match = matchOf([identifier], [identifier, email], {
    identifier: 'C-1',
    email: 'bo@example.test',
  });

  expect(match.conflicts).toStrictEqual([{ key: email, recorded: 'bo@example.test' }]);
  expect(isSure(match)).toBe(true);
});

test('a record that contradicts what is proven is not sure', () => {
  const match = matchOf([phone, email], [phone, email], {
    email: 'anna@example.test',
    phone: '+49 160 1',
  });

  expect(match.by).toBe(email);
  expect(isSure(match)).toBe(false);
});

test('names that every object has carry nothing', () => {
  const odd: Key = { name: 'constructor', value: 'x', proof: 'claimed' };

  expect(matchOf([odd], [odd], {})).toStrictEqual({ by: undefined, conflicts: [] });
});

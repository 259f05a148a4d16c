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
  ['among several within others', [email], { email: ['a@b.test', [['anna@example.test']]] }],
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

const LOOK_ALIKES: readonly [string, string, string][] = [
  ['email', 'anna@example.test', 'anna+shop@example.test'],
  ['email', 'anna@example.test', 'a.nna@example.test'],
  ['email', 'anna@example.test', 'аnna@example.test'],
  // The Kelvin sign, and a capital with a dot.
  ['email', 'kim@example.test', '\u212Aim@example.test'],
  ['email', 'i@example.test', '\u0130@example.test'],
  ['email', 'ss@example.test', 'ß@example.test'],
  ['email', 'anna@example.test', 'anna@example.test.'],
  ['email', 'anna@example.test', 'anna\u200B@example.test'],
  ['phone', '+4915123400', '+4915123'],
  ['phone', '+49151234', '+49151235'],
  // The country is not said, so it may be another one.
  ['phone', '+20255501230', '202 555 01230'],
  ['phone', '+49151234', '0151234'],
  ['phone', '+49151234', '+49 151 23 ext. 4'],
  ['phone', '+49151234', '٤٩١٥١٢٣٤'],
  ['phone', 'unknown', 'n/a'],
  ['identifier', 'C-1', 'С-1'],
  ['identifier', 'C-1', 'C-01'],
  ['identifier', '1', '1.0'],
  ['tax_number', 'DE811', 'de811'],
];

test.each(LOOK_ALIKES)(
  'a record whose %s is like %s, but %j, is another one’s',
  (name, value, other) => {
    const key: Key = { name, value, proof: 'claimed' };

    for (const recorded of [other, [other], [[other]]])
      expect(matchOf([key], [key], { [name]: recorded })).toStrictEqual({
        by: undefined,
        conflicts: [{ key, recorded: other }],
      });
  },
);

test.each([{ number: '+49 151 234' }, [{ number: 1 }], true, [[false]]])(
  'what cannot be compared is another value: %j',
  (recorded) => {
    const match = matchOf([phone, email], [phone, email], { phone: recorded, email: email.value });

    expect(match.conflicts.map(({ key }) => key)).toEqual([phone]);
    expect(isSure(match)).toBe(false);
  },
);

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

import { expect, test } from 'vitest';
import { readAmount, writeAmount } from '../../src/shell/actions/read-amount.ts';

test.each([
  ['en', 'EUR', '20', 2_000],
  ['en', 'EUR', '20.5', 2_050],
  ['en', 'EUR', ' 1,234.50 ', 123_450],
  ['en', 'EUR', '1234.50', 123_450],
  ['de', 'EUR', '1.234,50', 123_450],
  ['de', 'EUR', '1234,5', 123_450],
  ['de', 'EUR', '1.234', 123_400],
  ['fr', 'EUR', '1 234,50', 123_450],
  ['fr', 'EUR', '1\u202f234,50', 123_450],
  ['de-CH', 'CHF', "1'234.50", 123_450],
  ['en-IN', 'INR', '1,23,456.50', 12_345_650],
  ['en', 'JPY', '1,999', 1_999],
  ['en', 'KWD', '1.999', 1_999],
  ['ar-EG', 'EGP', '١٬٢٣٤٫٥', 123_450],
  ['ar-EG', 'EGP', '1,234.5', 123_450],
])('in %s, %s %j is an amount', (locale, currency, text, amount) => {
  expect(readAmount(text, currency, locale)).toEqual({
    kind: 'amount',
    money: { amount, currency },
  });
});

test.each([
  ['de', 'EUR', '20.50'],
  ['de', 'EUR', '1.23,50'],
  ['de', 'EUR', '12.34'],
  ['en', 'EUR', '20,50'],
  ['en', 'EUR', '1,2345'],
  ['en', 'EUR', '1.234'],
  ['en', 'EUR', '1.230'],
  ['en', 'EUR', '1..2'],
  ['en', 'EUR', '20.'],
  ['en', 'EUR', '.5'],
  ['en', 'EUR', '-5'],
  ['en', 'EUR', '+5'],
  ['en', 'EUR', '1e3'],
  ['en', 'EUR', '0x10'],
  ['en', 'EUR', '€20'],
  ['en', 'EUR', '20 EUR'],
  ['en', 'EUR', '2 0'],
  ['en', 'EUR', '٢٠'],
  ['en', 'JPY', '20.5'],
  ['en', 'EUR', '9'.repeat(20)],
  ['fr', 'EUR', '1 23,50'],
])('in %s, %s %j is not guessed at', (locale, currency, text) => {
  expect(readAmount(text, currency, locale)).toEqual({ kind: 'unreadable' });
});

test.each(['', '  ', '\u00a0'])('%j is empty', (text) => {
  expect(readAmount(text, 'EUR', 'en')).toEqual({ kind: 'empty' });
});

test.each([
  ['en', 'EUR', 123_450, '1234.50'],
  ['de', 'EUR', 5, '0,05'],
  ['en', 'JPY', 1_999, '1999'],
  ['en', 'KWD', 1_999, '1.999'],
])('in %s, %s is written so that it is read back', (locale, currency, amount, text) => {
  const money = { amount, currency };
  expect(writeAmount(money, locale)).toBe(text);
  expect(readAmount(text, currency, locale)).toEqual({ kind: 'amount', money });
});

import { get } from 'svelte/store';
import { afterEach, expect, test } from 'vitest';
import { counted, plural } from '../../src/shell/counted.ts';
import { formatList, formatNumber } from '../../src/shell/format.ts';
import {
  language,
  locale,
  localized,
  speak,
  tabLabel,
  type Language,
  type Languages,
} from '../../src/shell/language.ts';

const texts = localized('feature/texts', { hello: 'Hello', bye: 'Bye', nested: { one: 'One' } });

const german: Language = {
  texts: {
    '../feature/texts.de.ts': { hello: 'Hallo' },
    '../feature/tab.de.ts': { label: 'Merkmal' },
  },
};
const arabic: Language = { texts: { '../../feature/texts.ar.ts': { hello: 'مرحبا' } }, dir: 'rtl' };

const loaded: string[] = [];
const load = (tag: string, one: Language) => () => {
  loaded.push(tag);
  return Promise.resolve(one);
};
const languages: Languages = {
  ar: load('ar', arabic),
  de: load('de', german),
  'pt-BR': load('pt-BR', { texts: {} }),
};

afterEach(async () => {
  await speak({}, []);
  loaded.length = 0;
});

test.each<[wanted: string[], spoken: string, locale: string]>([
  [['de'], 'de', 'de'],
  [['de-AT', 'en'], 'de', 'de-AT'],
  [['DE'], 'de', 'DE'],
  [['pt'], 'pt-BR', 'pt'],
  [['pt-PT', 'de'], 'pt-BR', 'pt-PT'],
  // As helpdesks write it, which no Intl takes.
  [['pt_BR'], 'pt-BR', 'pt-BR'],
  [['zh-Hant-TW', 'de'], 'de', 'de'],
  [['en-IN', 'de'], 'en', 'en-IN'],
  [['zh'], 'en', 'en'],
  [['', '*', 'c'], 'en', 'en'],
  [[], 'en', 'en'],
  // Inherited by every object, and no language.
  [['constructor'], 'en', 'en'],
])('to who wants %j it speaks %s, and writes numbers as in %s', async (wanted, tag, as) => {
  await speak(languages, wanted);
  expect(get(language).tag).toBe(tag);
  expect(locale()).toBe(as);
});

test('fetches the chosen language and no other', async () => {
  await speak(languages, ['ar-EG', 'de']);
  expect(loaded).toEqual(['ar']);
});

test('fetches nothing for English', async () => {
  await speak(languages, ['en-GB', 'de']);
  expect(loaded).toEqual([]);
});

test('says a text in the language that is spoken, and in English where that has none', async () => {
  expect(texts.hello).toBe('Hello');
  await speak(languages, ['de']);
  expect(texts).toMatchObject({ hello: 'Hallo', bye: 'Bye', nested: { one: 'One' } });
  await speak(languages, ['en']);
  expect(texts.hello).toBe('Hello');
});

test('takes the name of a tab from its feature’s folder', async () => {
  const tab = { id: 'feature', label: 'Feature' };
  expect(tabLabel(tab)).toBe('Feature');
  await speak(languages, ['de']);
  expect(tabLabel(tab)).toBe('Merkmal');
  expect(tabLabel({ id: 'other', label: 'Other' })).toBe('Other');
});

test('writes from the right in Arabic and from the left after it', async () => {
  await speak(languages, ['ar']);
  expect(get(language)).toEqual({ tag: 'ar', dir: 'rtl' });
  await speak(languages, ['de']);
  expect(get(language)).toEqual({ tag: 'de', dir: 'ltr' });
});

test('speaks English where the file of the language cannot be fetched', async () => {
  await speak({ de: () => Promise.reject(new Error('gone')) }, ['de']);
  expect(get(language)).toEqual({ tag: 'en', dir: 'ltr' });
  expect(texts.hello).toBe('Hello');
});

test('the language that was asked for last is spoken, however long the other takes', async () => {
  let arrive: (one: Language) => void = () => undefined;
  const late = speak({ ar: () => new Promise((resolve) => (arrive = resolve)) }, ['ar']);
  await speak(languages, ['de']);
  arrive(arabic);
  await late;
  expect(get(language).tag).toBe('de');
});

test('counts by the rules of the language', async () => {
  expect([0, 1, 2, 1_000].map((count) => counted(count, 'order', 'orders'))).toEqual([
    '0 orders',
    '1 order',
    '2 orders',
    '1,000 orders',
  ]);
  await speak(languages, ['ar-AE']);
  const forms = { zero: 'zero', one: 'one', two: 'two', few: '# few', many: '# many', other: '#' };
  expect([0, 1, 2, 3, 11, 100].map((count) => plural(count, forms))).toEqual([
    'zero',
    'one',
    'two',
    '3 few',
    '11 many',
    '100',
  ]);
  expect(plural(2, { other: '# other' })).toBe('2 other');
});

test('writes numbers and lists as the language does', async () => {
  await speak(languages, ['de-CH']);
  expect(formatNumber(1234.5)).toMatch(/^1['’]234\.5$/);
  expect(formatList(['a', 'b', 'c'])).toBe('a, b und c');
  await speak(languages, ['de-DE']);
  expect(formatNumber(1234.5)).toBe('1.234,5');
  expect(formatList(['a'])).toBe('a');
  expect(formatList([])).toBe('');
});

import { afterEach, expect, test } from 'vitest';
import { languages } from '../../src/app/languages.ts';
import { language, speak } from '../../src/shell/language.ts';
import { get } from 'svelte/store';
import { englishTexts } from '../support/pseudo.ts';

const english = englishTexts();
const tags = Object.keys(languages);

afterEach(() => speak({}, []));

/** Every text below, with its key; a function's for a few counts, or for names. */
function said(texts: unknown, key = ''): readonly (readonly [key: string, text: string])[] {
  if (typeof texts === 'string') return [[key, texts]];
  if (typeof texts === 'function') {
    const say = texts as (...args: readonly unknown[]) => unknown;
    return SAMPLES.flatMap((args) => {
      try {
        return said(say(...args), `${key}(${String(args[0])})`);
      } catch {
        // Not what this one is given.
        return [];
      }
    });
  }
  return Object.entries(texts ?? {}).flatMap(([name, value]) => said(value, `${key}.${name}`));
}

const PROBLEM = { path: 'items.0', expected: 'text', kind: 'unreachable', isTyped: true };
const SAMPLES: readonly (readonly unknown[])[] = [
  ...[0, 1, 2, 3, 11, 100].map((count) => [count, PROBLEM]),
  ['Name', PROBLEM],
  ['Name', ['one', 'two'], 'three'],
  [PROBLEM],
];

test.each(tags)('%s says everything that is said in English', async (tag) => {
  await speak(languages, [tag]);
  expect(get(language).tag).toBe(tag);
  const spoken = englishTexts();
  for (const [id, texts] of Object.entries(english)) {
    const translated = Object.fromEntries(
      Object.keys(texts).map((key) => [key, spoken[id]?.[key as never]]),
    );
    const texted = said(translated);
    expect(texted.length, id).toBeGreaterThan(0);
    for (const [key, text] of texted) {
      expect(text.trim(), `${id}${key}`).not.toBe('');
      expect(text, `${id}${key}`).not.toMatch(/[#`]|\$\{/);
    }
  }
});

test('what is read from right to left says so, and nothing else does', async () => {
  for (const tag of tags) {
    await speak(languages, [tag]);
    expect([tag, get(language).dir]).toEqual([tag, tag === 'ar' ? 'rtl' : 'ltr']);
  }
});

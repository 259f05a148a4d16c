import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { texts } from '../src/shell/texts.ts';

test('the page itself says in the same words that a part of the app is missing', () => {
  const page = readFileSync('index.html', 'utf8').replace(/\s+/g, ' ');
  for (const text of Object.values(texts.notLoaded)) expect(page).toContain(text);
});

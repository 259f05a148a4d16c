import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { messages } from '../src/views/messages.ts';

test('the page itself says in the same words that a part of the app is missing', () => {
  const page = readFileSync('index.html', 'utf8').replace(/\s+/g, ' ');
  for (const text of Object.values(messages.notLoaded)) expect(page).toContain(text);
});

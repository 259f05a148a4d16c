import { expect, test } from 'vitest';
import { createThingsWorld } from '../../../support/things.ts';
import { ask } from './ask.ts';

function search(body: string) {
  return ask(createThingsWorld(), '/people/search', { method: 'POST', body });
}

test('a search answers with all that its resource finds', async () => {
  const response = await search('{"email":"shared@example.test"}');
  expect(response.status).toBe(200);
  expect(await response.json()).toMatchObject({ items: [{ id: 'none' }, { id: 'odd' }] });
});

test('a search that finds no one answers with an empty list', async () => {
  const response = await search('{"email":"x@example.test"}');
  expect(await response.json()).toEqual({ items: [] });
});

test.each(['', '{"email":', 'null', '{}'])(
  'the body %j is a bad request, and the answer says what to send',
  async (body) => {
    const response = await search(body);
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ detail: 'The body must be JSON with an email.' });
  },
);

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

/** What is sent along with a search, where the API sends anything along. */
async function sentAlong(email: string, more: object = { include: 'lists' }) {
  const world = createThingsWorld();
  world.sendsAlong = true;
  const body = JSON.stringify({ email, ...more });
  const response = await ask(world, '/people/search', { method: 'POST', body });
  return ((await response.json()) as { readonly included?: unknown }).included;
}

test('the first pages of the only one found come along, as they would be answered', async () => {
  const response = await ask(createThingsWorld(), '/customers/many/things?limit=25');
  const page: unknown = await response.json();
  expect(await sentAlong('max@example.test')).toMatchObject({ things: page });
});

test.each<[string, string, object]>([
  ['several are found', 'shared@example.test', { include: 'lists' }],
  ['none is found', 'x@example.test', { include: 'lists' }],
  ['it was not asked for', 'max@example.test', {}],
  ['something else was asked for', 'max@example.test', { include: ['things'] }],
])('nothing comes along where %s', async (_, email, more) => {
  expect(await sentAlong(email, more)).toBeUndefined();
});

test('what fails does not come along, and the rest does', async () => {
  const world = createThingsWorld();
  world.sendsAlong = true;
  world.faults['things'] = 'serverError';
  const body = '{"email":"max@example.test","include":"lists"}';
  const response = await ask(world, '/people/search', { method: 'POST', body });
  expect(await response.json()).toHaveProperty('included', {});
});

import { expect, test } from 'vitest';
import { badges, createThingsWorld } from '../../../support/things.ts';
import { ask } from './ask.ts';

test('a single object is the body', async () => {
  const response = await ask(createThingsWorld(), '/customers/few/badge');
  expect(response.status).toBe(200);
  expect(await response.json()).toEqual({ points: 120, title: 'Regular' });
});

test('a customer without one gets 404 and a sentence', async () => {
  const response = await ask(createThingsWorld(), '/customers/none/badge');
  expect(response.status).toBe(404);
  expect(await response.json()).toMatchObject({ detail: 'This customer has no badge.' });
});

test('a change of the object shows in the next answer', async () => {
  const world = createThingsWorld();
  world.of(badges)['none'] = { points: 1 };
  const response = await ask(world, '/customers/none/badge');
  expect(await response.json()).toEqual({ points: 1 });
});

import { expect, test } from 'vitest';
import { noFaults, withSettingsOf } from '../../../../mocks/helpdesk/api/faults.ts';
import { singleOf } from '../../../../mocks/helpdesk/api/resource.ts';
import { createWorld } from '../../../../mocks/helpdesk/api/world.ts';
import { badges, createThingsWorld, people, RESOURCES, things } from '../../../support/things.ts';

test('a world shares nothing with the next', () => {
  const world = createThingsWorld();
  world.faults['things'] = 'offline';
  world.latency['things'] = 60;
  world.of(people)[0] = { id: 'renamed', name: 'Renamed' };
  world.of(things)['few']?.pop();
  world.of(badges)['none'] = { points: 1 };

  const next = createThingsWorld();
  expect([next.faults['things'], next.latency['things']]).toEqual(['none', 0]);
  expect(next.of(people)[0]).toMatchObject({ id: 'few' });
  expect(next.of(things)['few']).toHaveLength(2);
  expect(next.of(badges)['none']).toBeUndefined();
});

test('a world keeps its own copy of the settings that it begins with', () => {
  const settings = noFaults(['people', 'things', 'badge'], 5);
  const world = createWorld(RESOURCES, settings);
  settings.faults['things'] = 'slow';
  expect([world.faults['things'], world.latency['things']]).toEqual(['none', 5]);
});

test('a world knows the customers that a search can find, and no others', () => {
  const world = createThingsWorld();
  world.of(things)['ghost'] = [];
  expect([world.knows('few'), world.knows('ghost')]).toEqual([true, false]);
});

test('two resources of one name are refused', () => {
  const resources = [...RESOURCES, singleOf('things', { data: {} })];
  expect(() => createWorld(resources)).toThrow(/same name.*things/);
});

test('a resource that is not of this world is refused by its name', () => {
  expect(() => createWorld([people]).of(things)).toThrow('This world has no resource things.');
});

test('settings go on for the resources that are still there', () => {
  const before = noFaults(['people', 'gone'], 7);
  before.faults['people'] = 'slow';
  expect(withSettingsOf(noFaults(['people', 'new'], 5), before)).toEqual({
    faults: { people: 'slow', new: 'none' },
    latency: { people: 7, new: 5 },
  });
});

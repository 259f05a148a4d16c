import { expect, test } from 'vitest';
import { resources } from '../../mocks/helpdesk/api/resources.ts';
import { createWorld } from '../../mocks/helpdesk/api/world.ts';

/* The resources of `mocks/api`, whichever a fork has, fit together. */

const world = createWorld(resources);
const ofCustomers = resources.filter((each) => each.kind === 'list' || each.kind === 'single');
const lists = resources.filter((each) => each.kind === 'list');

test.each(ofCustomers)('every customer of $name can be found', ({ data }) => {
  expect(Object.keys(data).filter((id) => !world.knows(id))).toEqual([]);
});

test.each(lists)('no id of $name is used twice', ({ data }) => {
  const ids = Object.values(data).flatMap((items) => items.map(({ id }) => id));
  expect(new Set(ids).size).toBe(ids.length);
});

test.each(lists)('every time of $name can be read', (resource) => {
  const times = Object.values(resource.data).flatMap((items) =>
    items.map((item) => resource.timeOf(item)),
  );
  expect(times.filter((time) => Number.isNaN(Date.parse(time)))).toEqual([]);
});

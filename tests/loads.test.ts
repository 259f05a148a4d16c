import { expect, test } from 'vitest';

const modules = import.meta.glob('../src/{frame,data}/**/*.ts');

/* A file that breaks while it loads takes all of its tests along, and what is not run cannot fail. */
test.each(Object.entries(modules))('%s loads', async (_, load) => {
  expect(await load()).toBeDefined();
});

import { expect, test } from 'vitest';
import { featuresWithTab, Fork } from './fork.ts';

const features = featuresWithTab();

test('the app has features to remove', () => {
  expect(features.length).toBeGreaterThan(0);
});

test.each(features)(
  'an app without %s is whole: types, lint and tests',
  { timeout: 900_000 },
  async (feature) => {
    const fork = new Fork();
    fork.remove(feature);
    await Promise.all([fork.types(), fork.lint(), fork.nodeTests()]);
  },
);

import { expect, test } from 'vitest';
import { featuresWithTab, Fork } from './fork.ts';

const features = featuresWithTab();

test('the app has features to remove', () => {
  expect(features.length).toBeGreaterThan(0);
});

test.concurrent.for(features)(
  'an app without %s is whole: types, lint and tests',
  { timeout: 900_000 },
  async (feature, context) => {
    const fork = new Fork(context);
    fork.remove(feature);
    await Promise.all([fork.nodeTests(), fork.types(), fork.lint()]);
  },
);

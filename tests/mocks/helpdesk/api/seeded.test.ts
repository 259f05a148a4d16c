import { expect, test } from 'vitest';
import { seeded } from '../../../../mocks/helpdesk/api/seeded.ts';

test('the same seed makes the same choices, and another seed makes others', () => {
  const choices = (seed: number) => {
    const choice = seeded(seed);
    return Array.from({ length: 20 }, () => choice.below(1_000));
  };
  expect(choices(7)).toEqual(choices(7));
  expect(choices(7)).not.toEqual(choices(8));
});

import { expect, test } from 'vitest';
import { initialsOf } from '../../src/shell/initials.ts';

test.each([
  ['Anna Lindqvist', 'AL'],
  ['anna', 'A'],
  ['Jordan Smith Lee', 'JL'],
  ['Roastery order group (GROUP)', 'RG'],
  ['«Élan» d’Été', 'ÉD'],
  ['Дмитрий Ким', 'ДК'],
  ['हिन्दी', 'हि'],
  ['山田 太郎', '山太'],
  ['Anna 2', 'A'],
  ['+49 15100000001', '•'],
  ['(555) 010-2030', '•'],
  ['🙂', '•'],
  ['', '•'],
])('the initials of %j are %j', (name, initials) => {
  expect(initialsOf(name)).toBe(initials);
});

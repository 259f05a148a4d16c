import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hold } from './support/chance.ts';
import { acts } from './support/interleavings/acts.ts';
import { startLookups } from './support/interleavings/lookups.ts';
import { looks, play } from './support/interleavings/play.ts';

/*
 * Both lanes of the app at once, from the helpdesk's window to what the agent sees of which customer, while
 * everything that can happen happens in any order. The rules are in tests/support/interleavings/rules.ts.
 */

test('every rule holds in any order of events', { timeout: 7_200_000 }, async () => {
  await hold(
    fc.asyncProperty(acts, fc.boolean(), (row, apiIsDeaf) => play(row, apiIsDeaf, startLookups)),
    {
      file: 'interleavings.test.ts',
      runs: 10_000,
    },
  );

  console.log([...looks].map(([rule, times]) => `${times} × ${rule}`).join('\n'));
  expect(Math.min(...looks.values()), 'every rule had something to look at').toBeGreaterThan(0);
});

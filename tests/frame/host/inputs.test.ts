import { dequal } from 'dequal';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { attributeNamed } from '../../../src/frame/host/attributes.ts';
import { readMessage } from '../../../src/frame/host/read-message.ts';
import { hold } from '../../support/chance.ts';
import { appContext } from '../../support/contexts.ts';
import { anything } from '../../support/inputs/anything.ts';
import { damage } from '../../support/inputs/damage.ts';
import { isClean, unspoilt } from '../../support/inputs/pollution.ts';
import { freeze } from '../../support/payloads.ts';

const file = 'frame/host/inputs.test.ts';

test('a junk field never removes another field', { timeout: 7_200_000 }, async () => {
  await hold(
    fc.property(damage, ({ post, rest, expected }) => {
      const message = post();
      freeze(message);
      const reading = readMessage(message);

      expect(reading.kind).toBe('context');
      if (reading.kind !== 'context') return;
      // A fast comparison first; a slow one only to report what is different.
      const left = rest(reading.context);
      if (!dequal(left, expected)) expect(left).toEqual(expected);
      expect(isClean(reading.context)).toBe(true);
      expect(unspoilt()).toBe(true);
    }),
    { file, runs: 40_000 },
  );
});

test(
  'every message is read as a context, as foreign or as malformed',
  { timeout: 7_200_000 },
  async () => {
    await hold(
      fc.property(anything, fc.string(), ({ post }, key) => {
        const message = post();
        const reading = readMessage(message);

        expect(['context', 'foreign', 'malformed']).toContain(reading.kind);
        expect(unspoilt()).toBe(true);
        if (reading.kind !== 'context' || typeof message !== 'string') return;
        const { context } = reading;
        expect(isClean(context)).toBe(true);
        const again = readMessage(appContext(context));
        expect(dequal(again, { kind: 'context', context, repairs: [] })).toBe(true);
        expect(typeof attributeNamed(context.contact?.custom_attributes, key)).not.toBe('function');
      }),
      { file, runs: 10_000 },
    );
  },
);

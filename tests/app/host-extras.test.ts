import { expect, test } from 'vitest';
import { onHostExtra } from '../../src/app/host-extras.ts';

test('what the helpdesk says beyond the protocol is dropped', () => {
  expect(onHostExtra).toBeUndefined();
});

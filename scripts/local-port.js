import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';

/* Below the ports that systems assign by themselves, and far from the well-known ones. */
const FIRST = 20_000;
const EACH = 10;
const CHECKOUTS = 1_200;

const checkout = createHash('sha256')
  .update(fileURLToPath(new URL('..', import.meta.url)))
  .digest()
  .readUInt32BE();

const first = Number(process.env['TEST_PORT']) || FIRST + (checkout % CHECKOUTS) * EACH;

/**
 * A port of this checkout, the same in every program that asks: two checkouts can be tested at the same time. Where
 * another program has them, `TEST_PORT` names the first of ten that are free.
 * @param {number} index from 0 to 9
 */
export function localPort(index) {
  return first + index;
}

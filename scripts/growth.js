import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

/*
 * How the time that the reader takes grows with what is posted, as an exponent: 1 is twice the time for
 * twice as much, 2 is four times. Printed for people; no test depends on a time.
 */

const root = fileURLToPath(new URL('..', import.meta.url));
const { module } = await runnerImport(`${root}src/frame/host/read-message.ts`, {
  root,
  configFile: false,
});
/** @type {typeof import('../src/frame/host/read-message.ts').readMessage} */
const readMessage = module.readMessage;

const SIZES = [4_000, 8_000, 16_000, 32_000, 64_000, 128_000];
const TRIES = 5;

/** @type {Record<string, (size: number) => unknown>} what is posted, of a size */
const GROWING = {
  'good messages': (size) => conversation({ messages: listOf(size, { id: 1, content: 'Hello' }) }),
  'messages without an id': (size) => conversation({ messages: listOf(size, { content: 'x' }) }),
  'labels that are numbers': (size) => conversation({ labels: listOf(size, 1) }),
  'unknown members': (size) => conversation(recordOf(size, 1)),
  attributes: (size) => conversation({ custom_attributes: recordOf(size, 'x') }),
  'attributes too large': (size) => conversation({ custom_attributes: { all: listOf(size, {}) } }),
  levels: (size) => `{"event":"appContext","data":{"contact":${levels(size)}}}`,
  characters: (size) => conversation({ uuid: 'x'.repeat(size) }),
  'capitals in one key': (size) => conversation({ ['X'.repeat(size)]: 1 }),
  'text of text': (size) => JSON.stringify(conversation({ uuid: '"'.repeat(size) })),
  'text that is cut off': (size) => '" '.repeat(size) + '{"event":"appContext',
  'text that is nothing': (size) => '\\'.repeat(size),
};

console.log('       ms at 128,000   exponent');
for (const [name, post] of Object.entries(GROWING)) {
  const times = SIZES.map((size) => fastest(post(size)));
  const last = (times.at(-1) ?? 0).toFixed(1);
  console.log(`${last.padStart(20)}${slope(times).toFixed(2).padStart(11)}   ${name}`);
}

/** @param {unknown} message */
function fastest(message) {
  const times = Array.from({ length: TRIES }, () => {
    const start = performance.now();
    readMessage(message);
    return performance.now() - start;
  });
  return Math.min(...times);
}

/** Of the straight line through the logarithms. @param {number[]} times */
function slope(times) {
  const xs = SIZES.map(Math.log);
  const ys = times.map(Math.log);
  const mean = (/** @type {number[]} */ values) =>
    values.reduce((sum, value) => sum + value, 0) / values.length;
  const [x, y] = [mean(xs), mean(ys)];
  const rise = xs.reduce((sum, each, index) => sum + (each - x) * ((ys[index] ?? y) - y), 0);
  return rise / xs.reduce((sum, each) => sum + (each - x) ** 2, 0);
}

/** @param {object} parts */
function conversation(parts) {
  return JSON.stringify({ event: 'appContext', data: { conversation: { id: 1, ...parts } } });
}

/** @param {number} size @param {unknown} item */
function listOf(size, item) {
  return Array.from({ length: size }, () => item);
}

/** @param {number} size @param {unknown} member */
function recordOf(size, member) {
  return Object.fromEntries(listOf(size, member).map((each, index) => [`member_${index}`, each]));
}

/** @param {number} size */
function levels(size) {
  return '{"a":'.repeat(size) + '1' + '}'.repeat(size);
}

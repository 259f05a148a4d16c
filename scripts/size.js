import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { buildForTest, testBuild } from './build-for-test.js';

/*
 * The budget of what loads before the first paint: every script that index.html names itself. Read from
 * the page and not from file names, so that a chunk split off the entry still counts.
 */

const BUDGET = 50_000;

await buildForTest();

const page = readFileSync(join(testBuild.app, 'index.html'), 'utf8');
const scripts = [...page.matchAll(/(?:src|href)="\.\/(assets\/[^"]+\.js)"/g)].map(
  ([, path = '']) => path,
);
const sizes = scripts.map((path) => gzipSync(readFileSync(join(testBuild.app, path))).length);
const total = sizes.reduce((sum, size) => sum + size, 0);

for (const [index, path] of scripts.entries()) console.log(`${kB(sizes[index] ?? 0)}  ${path}`);
console.log(`${kB(total)}  JavaScript before first paint, gzip; the budget is ${kB(BUDGET)}`);
if (scripts.length === 0 || total > BUDGET) process.exitCode = 1;

/** @param {number} bytes */
function kB(bytes) {
  return `${(bytes / 1000).toFixed(1)} kB`;
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { BUDGETS } from '../app.config.js';
import { testEnvironment } from './build-for-test.js';
import { initialFiles } from './initial-files.js';

/*
 * The budgets of what an agent waits for at every conversation switch: bytes, gzip, and requests. The page paints its skeleton
 * without any script; the first one asks the helpdesk, and the second draws what comes.
 */

const folder = fileURLToPath(new URL('../node_modules/.cache/size', import.meta.url));

Object.assign(process.env, testEnvironment);
await build({ logLevel: 'warn', build: { outDir: folder, emptyOutDir: true } });
const { listening, drawing, requests } = initialFiles(folder);

check('JavaScript before the helpdesk is asked', listening, BUDGETS.beforeAsking);
check(
  'JavaScript before the context is painted',
  [...listening, ...drawing],
  BUDGETS.beforePainting,
);
checkRequests(requests, BUDGETS.requests);

/** @param {string} what @param {readonly string[]} paths @param {number} budget */
function check(what, paths, budget) {
  const sizes = paths.map((path) => gzipSync(readFileSync(join(folder, path))).length);
  const total = sizes.reduce((sum, size) => sum + size, 0);
  console.log(`${kB(total)}  ${what}; the budget is ${kB(budget)}`);
  if (paths.length === 0 || total > budget) process.exitCode = 1;
}

/** The page itself, one style, and the two scripts. @param {number} count @param {number} budget */
function checkRequests(count, budget) {
  console.log(`${count}  requests before the context is painted; the budget is ${budget}`);
  if (count > budget) process.exitCode = 1;
}

/** @param {number} bytes */
function kB(bytes) {
  return `${(bytes / 1000).toFixed(1)} kB`;
}

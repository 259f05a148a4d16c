import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { initialFiles } from '../../scripts/initial-files.js';

/**
 * What the build weighs, and how much of it is waited for.
 * @param {string} folder @param {string} ordinary the folder of the ordinary app
 */
export function bytesOf(folder, ordinary) {
  const { listening, drawing, styles, requests } = initialFiles(folder);
  const all = readdirSync(join(folder, 'assets')).map((name) => `assets/${name}`);
  return {
    'JavaScript before the helpdesk is asked': weight(folder, listening),
    'JavaScript before the context is painted': weight(folder, [...listening, ...drawing]),
    CSS: weight(folder, styles),
    everything: weight(folder, ['index.html', ...all]),
    'the ordinary app’s JavaScript': weight(ordinary, scriptsIn(ordinary)),
    'requests before first paint': 1 + styles.length,
    'requests before the context is painted': requests,
  };
}

/** @param {string} folder */
function scriptsIn(folder) {
  const names = readdirSync(join(folder, 'assets')).filter((name) => name.endsWith('.js'));
  return names.map((name) => `assets/${name}`);
}

/** @param {string} folder @param {readonly string[]} names */
function weight(folder, names) {
  const files = names.map((name) => readFileSync(join(folder, name)));
  /** @param {(file: Buffer) => number} size */
  const sum = (size) => files.reduce((total, file) => total + size(file), 0);
  return {
    plain: sum((file) => file.length),
    gzip: sum((file) => gzipSync(file).length),
    brotli: sum((file) => brotliCompressSync(file).length),
  };
}

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The files that a built page names, by what waits for them. Read from the page and not from file names, so
 * that a file split off another one still counts.
 * @param {string} folder
 */
export function initialFiles(folder) {
  const page = readFileSync(join(folder, 'index.html'), 'utf8');
  /** @param {RegExp} pattern */
  const named = (pattern) => [...page.matchAll(pattern)].map(([, path = '']) => path);
  const [first = [], ...others] = named(/<script type="module"[^>]*src="\.\/(assets\/[^"]+)"/g).map(
    (path) => [path],
  );
  const files = {
    /** What listens and asks. */
    listening: first,
    /** What draws; fetched meanwhile. */
    drawing: others.flat(),
    styles: named(/rel="stylesheet"[^>]* href="\.\/(assets\/[^"]+)"/g),
  };
  /** For all that the context waits for, the page included. */
  const requests = 1 + Object.values(files).flat().length;
  return { ...files, requests };
}

/**
 * The scripts of a built page that it does not name, by their file names: each is fetched when there is time or
 * when it is shown.
 * @param {string} folder
 */
export function laterFiles(folder) {
  const page = readFileSync(join(folder, 'index.html'), 'utf8');
  return readdirSync(join(folder, 'assets')).filter(
    (name) => name.endsWith('.js') && !page.includes(name),
  );
}

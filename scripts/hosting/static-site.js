import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { lookup } from 'mrmime';
import { ASSETS, headersOf } from './headers.js';

/*
 * A build as a good host answers for it: what `npm run preview`, the end-to-end tests and the doctor's own
 * tests look at. All of it is read, and compressed as far as it goes, when it starts; so it is small, and
 * a request can name nothing but what was read.
 */

/**
 * @typedef {object} Answer
 * @property {number} status
 * @property {Record<string, string>} headers
 * @property {Buffer} [body]
 */

/**
 * What a request is answered by.
 * @typedef {(request: Pick<import('node:http').IncomingMessage, 'method' | 'url' | 'headers'>) => Answer} Site
 */

/**
 * @param {string} folder
 * @param {(kind: import('./headers.js').Kind) => Record<string, string>} headersFor
 * @returns {Site}
 */
export function staticSite(folder, headersFor) {
  const files = readFiles(folder);
  const notFound = files.get('/404.html');

  return ({ method, url = '', headers }) => {
    const [pathname = ''] = url.split('?', 1);
    const isReading = method === 'GET' || method === 'HEAD';
    const file = isReading ? files.get(pathname.replace(/\/$/, '/index.html')) : undefined;
    const found = file ?? notFound;
    const status = file ? 200 : isReading ? 404 : 405;
    const kind = file ? kindOf(pathname) : 'missing';
    if (!found) return { status, headers: headersFor(kind) };

    const encoding = encodingFor(found, headers['accept-encoding']);
    const about = {
      ...headersFor(kind),
      ...(file && { ETag: found.etag }),
      Vary: 'Accept-Encoding',
    };
    if (file && headers['if-none-match']?.includes(found.etag))
      return { status: 304, headers: about };
    return {
      status,
      headers: {
        ...about,
        'Content-Type': found.type,
        ...(encoding !== 'identity' && { 'Content-Encoding': encoding }),
      },
      body: found.bodies[encoding] ?? found.bodies.identity,
    };
  };
}

/**
 * The same with the headers of production.
 * @param {string} folder
 * @param {import('./headers.js').Settings} settings
 */
export function productionSite(folder, settings) {
  return staticSite(folder, (kind) => headersOf(kind, settings));
}

/** @param {string} path @returns {import('./headers.js').Kind} */
function kindOf(path) {
  return path.includes(ASSETS) ? 'asset' : 'page';
}

/**
 * @typedef {object} File
 * @property {string} type
 * @property {string} etag
 * @property {{ identity: Buffer, gzip?: Buffer, br?: Buffer }} bodies compressed only where that helps
 */

/** @param {string} folder @returns {Map<string, File>} by the path of its address */
function readFiles(folder) {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return new Map(
    entries
      .filter((entry) => entry.isFile() && entry.name !== '_headers')
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [`/${relative(folder, path).replaceAll(sep, '/')}`, readFile(path)]),
  );
}

/** @param {string} path @returns {File} */
function readFile(path) {
  const identity = readFileSync(path);
  const type = lookup(path) ?? 'application/octet-stream';
  const isText = /^text\/|json$|xml$/.test(type);
  const etag = `W/"${createHash('sha256').update(identity).digest('base64url').slice(0, 27)}"`;
  if (!isText) return { type, etag, bodies: { identity } };
  const bodies = { identity, gzip: gzipSync(identity), br: brotliCompressSync(identity) };
  return { type: `${type};charset=utf-8`, etag, bodies };
}

/**
 * @param {File} file
 * @param {string | string[] | undefined} accepted
 * @returns {'br' | 'gzip' | 'identity'}
 */
function encodingFor({ bodies }, accepted = '') {
  const names = String(accepted)
    .split(',')
    .filter((entry) => !/;\s*q=0(\.0+)?\s*$/.test(entry))
    .map((entry) => entry.split(';')[0]?.trim());
  if (bodies.br && names.includes('br')) return 'br';
  return bodies.gzip && names.includes('gzip') ? 'gzip' : 'identity';
}

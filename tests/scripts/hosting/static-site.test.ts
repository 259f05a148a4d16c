import { rmSync } from 'node:fs';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, expect, test } from 'vitest';
import { headersOf } from '../../../scripts/hosting/headers.js';
import { productionSite } from '../../../scripts/hosting/static-site.js';
import { smallBuild } from '../../support/small-build.ts';

const settings = {
  hostOrigins: ['https://app.snypto.test'],
  apiBaseUrl: 'https://api.company.test/v1',
};
const folder = smallBuild(settings);
const site = productionSite(folder, settings);

afterAll(() => {
  rmSync(folder, { recursive: true });
});

const get = (url: string, headers: Record<string, string> = {}) =>
  site({ method: 'GET', url, headers });

test.each([
  ['/', 200, 'page'],
  ['/index.html', 200, 'page'],
  ['/?conversation=1', 200, 'page'],
  ['/assets/index-a1b2c3d4.js', 200, 'asset'],
  ['/assets/index-gone.js', 404, 'missing'],
  ['/missing', 404, 'missing'],
  ['/missing/', 404, 'missing'],
  ['/assets/', 404, 'missing'],
  ['/_headers', 404, 'missing'],
  ['/../package.json', 404, 'missing'],
  ['//elsewhere.test/', 404, 'missing'],
] as const)('%s is a %i with every header of the one source', (path, status, kind) => {
  const answer = get(path);
  expect(answer.status).toBe(status);
  expect(answer.headers).toMatchObject(headersOf(kind, settings));
});

test('a missing file gets a page that says so, and never the app', () => {
  expect(String(get('/assets/index-gone.js').body)).toContain('Not found');
});

test.each([
  ['br, gzip', 'br', brotliDecompressSync],
  ['gzip, deflate, br', 'br', brotliDecompressSync],
  ['gzip', 'gzip', gunzipSync],
  ['br;q=0, gzip;q=0.5', 'gzip', gunzipSync],
] as const)('a request that accepts %s gets %s', (accepted, encoding, decompress) => {
  const plain = get('/assets/index-a1b2c3d4.js').body;
  const { headers, body = Buffer.of() } = get('/assets/index-a1b2c3d4.js', {
    'accept-encoding': accepted,
  });
  expect(headers).toMatchObject({ 'Content-Encoding': encoding, Vary: 'Accept-Encoding' });
  expect(decompress(body)).toEqual(plain);
  expect(body.length).toBeLessThan(plain?.length ?? 0);
});

test.each(['', 'identity', 'br;q=0, gzip;q=0'])(
  'a request that accepts “%s” gets the plain file',
  (accepted) => {
    expect(get('/', { 'accept-encoding': accepted }).headers).not.toHaveProperty(
      'Content-Encoding',
    );
  },
);

test('a request with the right ETag gets 304', () => {
  const { headers } = get('/');
  const again = get('/', { 'if-none-match': String(headers['ETag']) });
  expect(again).toMatchObject({ status: 304, headers: headersOf('page', settings) });
  expect(again.body).toBeUndefined();
});

test.each([
  ['/', 'text/html;charset=utf-8'],
  ['/assets/index-a1b2c3d4.js', 'text/javascript;charset=utf-8'],
  ['/assets/index-e5f6g7h8.css', 'text/css;charset=utf-8'],
])('%s is %s', (path, type) => {
  expect(get(path).headers).toMatchObject({ 'Content-Type': type });
});

test('a request that writes is refused', () => {
  const answer = site({ method: 'POST', url: '/assets/index-a1b2c3d4.js', headers: {} });
  expect(answer).toMatchObject({ status: 405, headers: headersOf('missing', settings) });
});

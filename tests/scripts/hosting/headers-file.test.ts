import { expect, test } from 'vitest';
import { cachingOf, securityHeaders } from '../../../scripts/hosting/headers.js';
import { headersFile } from '../../../scripts/hosting/headers-file.js';

/*
 * Rules are read as Netlify and Cloudflare Pages document it. Of a path that several rules match,
 * Cloudflare joins the values of a header that more than one of them sets. What Netlify does then is not
 * documented; its development server lets the last one win. Both must come to the same.
 * https://developers.cloudflare.com/pages/configuration/headers/
 * https://docs.netlify.com/manage/routing/headers/
 */

const settings = {
  hostOrigins: ['https://app.snypto.test'],
  apiBaseUrl: 'https://api.company.test/v1',
  pageMaxAge: 60,
};
const files = ['index.html', 'favicon.svg', '404.html', 'assets/index-a1b2c3d4.js'];
const { text, problems } = headersFile(settings, files);

interface Rule {
  readonly pattern: RegExp;
  readonly headers: readonly (readonly [name: string, value: string])[];
}

function rulesOf(file: string): readonly Rule[] {
  const rules: { pattern: RegExp; headers: (readonly [string, string])[] }[] = [];
  for (const line of file.split('\n').filter((each) => each.trim() !== '')) {
    if (!line.startsWith(' ')) {
      const pattern = line.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*');
      rules.push({ pattern: new RegExp(`^${pattern}$`), headers: [] });
      continue;
    }
    const colon = line.indexOf(':');
    rules.at(-1)?.headers.push([line.slice(0, colon).trim(), line.slice(colon + 1).trim()]);
  }
  return rules;
}

const matching = (path: string) =>
  rulesOf(text)
    .filter(({ pattern }) => pattern.test(path))
    .flatMap(({ headers }) => headers);

/** Cloudflare: the values add up. */
function cloudflare(path: string) {
  const headers: Record<string, string> = {};
  for (const [name, value] of matching(path))
    headers[name] = name in headers ? `${String(headers[name])}, ${value}` : value;
  return headers;
}

/** Netlify's development server: the last one wins. */
const netlify = (path: string) => Object.fromEntries(matching(path));

test.each([
  ['/', cachingOf('page', settings)],
  ['/index.html', cachingOf('page', settings)],
  ['/favicon.svg', cachingOf('page', settings)],
  ['/assets/index-a1b2c3d4.js', cachingOf('asset', settings)],
])('%s has the headers of the one source at both hosts', (path, caching) => {
  const expected = { ...securityHeaders(settings), 'Cache-Control': caching };
  expect(cloudflare(path)).toEqual(expected);
  expect(netlify(path)).toEqual(expected);
});

test.each(['/assets/index-gone.js', '/missing', '/missing/', '/assets/'])(
  'the missing file %s has the headers too, and none that lets its 404 be cached',
  (path) => {
    expect(cloudflare(path)).toEqual(securityHeaders(settings));
    expect(netlify(path)).toEqual(securityHeaders(settings));
  },
);

test('no rule removes a header, because only one of the hosts can', () => {
  expect(text).not.toMatch(/^\s*!/m);
});

test('the file stays within the limits of Cloudflare Pages', () => {
  expect(problems).toEqual([]);
  expect(rulesOf(text).length).toBeLessThanOrEqual(100);
  expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThanOrEqual(2000);
});

test('a build with too many files gives a warning', () => {
  const many = Array.from({ length: 99 }, (_, index) => `assets/part-${index}.js`);
  expect(headersFile(settings, many).problems).toEqual([
    expect.stringMatching(/^Cloudflare Pages reads 100 rules .* this build needs 101/),
  ]);
});

test('too many helpdesks give a warning', () => {
  const hostOrigins = Array.from({ length: 80 }, (_, index) => `https://helpdesk-${index}.test`);
  expect(headersFile({ ...settings, hostOrigins }, files).problems).toEqual([
    expect.stringMatching(/^Cloudflare Pages reads lines .* at most 2000 characters: name fewer/),
  ]);
});

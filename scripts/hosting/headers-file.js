import { ASSETS, cachingOf, securityHeaders } from './headers.js';

/*
 * The file `_headers`, which Netlify and Cloudflare Pages read from the published folder.
 *
 * A rule's path is matched before the answer is known, so a rule for `/assets/*` would make a missing
 * asset immutable too: every file is named instead. And where several rules match, Cloudflare combines the
 * values of a header, so no header is set by two rules that match the same path. A missing file gets no
 * `Cache-Control` from here: both hosts let browsers ask again for it.
 *
 * @see https://docs.netlify.com/routing/headers/
 * @see https://developers.cloudflare.com/pages/configuration/headers/
 */

/** Cloudflare Pages reads at most so many rules, and so many characters of a line. */
const MAX_RULES = 100;
const MAX_LINE_LENGTH = 2000;

/**
 * @param {import('./headers.js').Settings} settings
 * @param {readonly string[]} files of the build, relative to its folder
 * @returns {{ text: string, problems: readonly string[] }}
 */
export function headersFile(settings, files) {
  const paths = ['', ...files].toSorted().map((file) => `/${file}`);
  /** @type {[path: string, headers: Record<string, string>][]} */
  const rules = [
    ['/*', securityHeaders(settings)],
    ...paths.map((path) => cachingRule(path, settings)),
  ];
  const lines = rules.flatMap(([path, headers]) => [
    path,
    ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`),
  ]);
  const problems = [
    rules.length > MAX_RULES &&
      `Cloudflare Pages reads ${MAX_RULES} rules of _headers, and this build needs ${rules.length}: let it have fewer files if you deploy there.`,
    lines.some((line) => line.length > MAX_LINE_LENGTH) &&
      `Cloudflare Pages reads lines of _headers with at most ${MAX_LINE_LENGTH} characters: name fewer origins in VITE_HOST_ORIGINS if you deploy there.`,
  ].filter((problem) => problem !== false);
  return { text: `${lines.join('\n')}\n`, problems };
}

/**
 * @param {string} path @param {import('./headers.js').Settings} settings
 * @returns {[path: string, headers: Record<string, string>]}
 */
function cachingRule(path, settings) {
  const kind = path.startsWith(ASSETS) ? 'asset' : 'page';
  return [path, { 'Cache-Control': cachingOf(kind, settings) }];
}

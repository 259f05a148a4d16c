import { ASSETS, cachingOf, securityHeaders } from './headers.js';

/**
 * `vercel.json`. Its `headers` would apply to a missing asset too, so it is made of `routes`: a request that
 * matches no file ends in the last one, whose headers replace the earlier ones.
 * @param {import('./headers.js').Settings} settings
 * @param {import('./site.js').Site} [_site]
 * @param {import('./upstream.js').Upstream} [upstream]
 */
export function vercel(settings, _site, upstream) {
  const security = securityHeaders(settings);
  const missing = cachingOf('missing', settings);
  const config = {
    $schema: 'https://openapi.vercel.sh/vercel.json',
    buildCommand: 'npm run build',
    outputDirectory: 'dist',
    framework: null,
    routes: [
      ...(upstream ? apiRoutes(upstream, { ...security, 'Cache-Control': missing }) : []),
      {
        src: '/(.*)',
        headers: { ...security, 'Cache-Control': cachingOf('page', settings) },
        continue: true,
      },
      {
        src: `${ASSETS}(.*)`,
        headers: { 'Cache-Control': cachingOf('asset', settings) },
        continue: true,
      },
      { handle: 'filesystem' },
      { src: '/(.*)', headers: { 'Cache-Control': missing }, status: 404 },
    ],
  };
  return `${JSON.stringify(config, null, 2)}\n`;
}

/**
 * Vercel passes everything else on. The app's requests carry no cookie.
 * @see https://vercel.com/docs/project-configuration#routes
 * @param {import('./upstream.js').Upstream} upstream @param {Record<string, string>} headers
 */
function apiRoutes({ path, url, base, hasCookie }, headers) {
  const drop = (
    /** @type {'request.headers' | 'response.headers'} */ type,
    /** @type {string} */ key,
  ) => ({
    type,
    op: 'delete',
    target: { key },
  });
  return [
    { src: `${path}/(.*)(%2[eEfF]|%5[cC]|\\\\)(.*)`, status: 400 },
    {
      src: `${path}/(.*)`,
      dest: `${url.origin}${base}/$1`,
      headers,
      ...(!hasCookie && {
        transforms: [
          drop('request.headers', 'cookie'),
          drop('request.headers', 'referer'),
          drop('response.headers', 'set-cookie'),
        ],
      }),
    },
  ];
}

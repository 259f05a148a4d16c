import { ASSETS, cachingOf, securityHeaders } from './headers.js';

/**
 * `vercel.json`. Its `headers` would apply to a missing asset too, so it is made of `routes`: a request that
 * matches no file ends in the last one, whose headers replace the earlier ones.
 * @param {import('./headers.js').Settings} settings
 */
export function vercel(settings) {
  const config = {
    $schema: 'https://openapi.vercel.sh/vercel.json',
    buildCommand: 'npm run build',
    outputDirectory: 'dist',
    framework: null,
    routes: [
      {
        src: '/(.*)',
        headers: { ...securityHeaders(settings), 'Cache-Control': cachingOf('page', settings) },
        continue: true,
      },
      {
        src: `${ASSETS}(.*)`,
        headers: { 'Cache-Control': cachingOf('asset', settings) },
        continue: true,
      },
      { handle: 'filesystem' },
      { src: '/(.*)', headers: { 'Cache-Control': cachingOf('missing', settings) }, status: 404 },
    ],
  };
  return `${JSON.stringify(config, null, 2)}\n`;
}

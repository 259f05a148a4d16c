/**
 * `netlify.toml`, which Netlify needs only where the data API is below the app's own origin: a rewrite to another site.
 * Netlify passes cookies and its own headers on; the app's requests carry no cookie.
 * @see https://docs.netlify.com/routing/redirects/rewrites-proxies/
 * @param {import('./headers.js').Settings} _settings
 * @param {import('./site.js').Site} _site
 * @param {import('./upstream.js').Upstream} [upstream]
 */
export function netlify(_settings, _site, upstream) {
  const proxy = upstream
    ? `
[[redirects]]
  from = "${upstream.path}/*"
  to = "${upstream.url.origin}${upstream.base}/:splat"
  status = 200
  force = true
`
    : '';
  return `[build]
  command = "npm run build"
  publish = "dist"
${proxy}`;
}

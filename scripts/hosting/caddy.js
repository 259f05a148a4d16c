import { ASSETS, cachingOf, securityHeaders } from './headers.js';

/**
 * A Caddyfile. Caddy keeps the headers of a failed answer, and the routes for errors then replace the
 * caching. Caddy gets the certificate by itself.
 *
 * @see https://caddyserver.com/docs/caddyfile/directives/header
 * @param {import('./headers.js').Settings} settings
 * @param {import('./site.js').Site} site
 */
export function caddy(settings, { origin, folder }) {
  const headers = Object.entries(securityHeaders(settings));
  return `${origin} {
	root * ${folder}
	encode zstd gzip

	header {
${headers.map(([name, value]) => `		${name} "${value}"`).join('\n')}
	}
	# On its own: removing a header defers every header set beside it, and those are lost where a request fails.
	header -Server
	@pages not path ${ASSETS}*
	header @pages Cache-Control "${cachingOf('page', settings)}"
	@assets path ${ASSETS}*
	header @assets Cache-Control "${cachingOf('asset', settings)}"

	# For other hosts only.
	@other path /_headers
	error @other 404
	@writing not method GET HEAD
	error @writing 405

	file_server

	handle_errors {
		header Cache-Control "${cachingOf('missing', settings)}"
		rewrite * /404.html
		file_server
	}
}
`;
}

import { ASSETS, CACHING, securityHeaders } from './headers.js';

/**
 * A Caddyfile. Caddy keeps the headers of an answer that fails, and the routes for errors then set the
 * caching anew. It gets the certificate by itself.
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
	# By itself: it makes Caddy wait with all that stands beside it, and forget that where a request fails.
	header -Server
	@pages not path ${ASSETS}*
	header @pages Cache-Control "${CACHING.page}"
	@assets path ${ASSETS}*
	header @assets Cache-Control "${CACHING.asset}"

	# What other hosts read.
	@other path /_headers
	error @other 404
	@writing not method GET HEAD
	error @writing 405

	file_server

	handle_errors {
		header Cache-Control "${CACHING.missing}"
		rewrite * /404.html
		file_server
	}
}
`;
}

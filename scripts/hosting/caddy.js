import { ASSETS, cachingOf, securityHeaders } from './headers.js';
import { CLIMBING, CONNECT_TIMEOUT, keptBack } from './upstream.js';

/**
 * A Caddyfile. Caddy keeps the headers of a failed answer, and the routes for errors then replace the
 * caching. Caddy gets the certificate by itself.
 *
 * @see https://caddyserver.com/docs/caddyfile/directives/header
 * @param {import('./headers.js').Settings} settings
 * @param {import('./site.js').Site} site
 * @param {import('./upstream.js').Upstream} [upstream]
 */
export function caddy(settings, { origin, folder }, upstream) {
  const headers = Object.entries(securityHeaders(settings));
  const api = upstream ? ` ${upstream.path}/*` : '';
  return `${origin} {
	root * ${folder}
	encode${upstream ? ' @static' : ''} zstd gzip

	header {
${headers.map(([name, value]) => `		${name} "${value}"`).join('\n')}
	}
	# On its own: removing a header defers every header set beside it, and those are lost where a request fails.
	header -Server
	@pages not path ${ASSETS}*${api}
	header @pages Cache-Control "${cachingOf('page', settings)}"
	@assets path ${ASSETS}*
	header @assets Cache-Control "${cachingOf('asset', settings)}"
${
  upstream
    ? proxy(
        upstream,
        headers.map(([name]) => name),
        cachingOf('missing', settings),
      )
    : ''
}
	# For other hosts only.
	@other path /_headers
	error @other 404
	@writing {
		not method GET HEAD${upstream ? `\n		not path${api}` : ''}
	}
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

/**
 * What a browser adds to a request by itself, and what Caddy would. What the app sends is left.
 * @see https://caddyserver.com/docs/caddyfile/directives/reverse_proxy#headers
 */
const BROWSERS_OWN = [
  'Accept-Language',
  'Cache-Control',
  'DNT',
  'Forwarded',
  'If-*',
  'Origin',
  'Pragma',
  'Priority',
  'Range',
  'Referer',
  'Sec-*',
  'Via',
  'X-Forwarded-*',
];

/** @param {import('./upstream.js').Upstream} upstream @param {readonly string[]} said @param {string} caching */
function proxy(upstream, said, caching) {
  const { path, url, base, timeout, hasCookie } = upstream;
  const dropped = [...BROWSERS_OWN, ...(hasCookie ? [] : ['Cookie', 'X-Requested-With'])];
  return `
	# The data API compresses by itself; Caddy would end an answer properly that has broken off.
	@static not path ${path}/*
	@api path ${path}/*
	header @api Cache-Control "${caching}"
	handle_path ${path}/* {
		@climbing vars_regexp {http.request.orig_uri} (?i)${CLIMBING}
		error @climbing 400
		rewrite * ${base}{uri}
		reverse_proxy ${url.origin} {
			# The data API gets what the app sends, and nothing else that a browser adds.
			header_up Host ${url.host}
			header_up User-Agent ""
${dropped.map((name) => `			header_up -${name}`).join('\n')}
${keptBack(upstream, said)
  .map((name) => `			header_down -${name}`)
  .join('\n')}
			# An answer is passed on as it comes.
			flush_interval -1
			transport http {
				dial_timeout ${CONNECT_TIMEOUT}s
				response_header_timeout ${timeout}s
				compression off
			}
		}
	}
`;
}

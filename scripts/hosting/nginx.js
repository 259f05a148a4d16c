import { ASSETS, cachingOf, securityHeaders } from './headers.js';
import { CLIMBING, CONNECT_TIMEOUT, keptBack, passedOn } from './upstream.js';

/**
 * A file for nginx's folder `conf.d`. The headers are set in the server and nowhere below it: a single
 * `add_header` in a location would drop them all there. What depends on the status is a variable instead.
 *
 * @see https://nginx.org/en/docs/http/ngx_http_headers_module.html#add_header
 * @param {import('./headers.js').Settings} settings
 * @param {import('./site.js').Site} site
 * @param {import('./upstream.js').Upstream} [upstream]
 */
export function nginx(settings, { host, port, isHttps, origin, folder }, upstream) {
  const headers = Object.entries(securityHeaders(settings));
  const name = `server_name ${host};`;
  const listen = isHttps
    ? [
        `listen ${port} ssl http2;`,
        name,
        `ssl_certificate /etc/letsencrypt/live/${host}/fullchain.pem;`,
        `ssl_certificate_key /etc/letsencrypt/live/${host}/privkey.pem;`,
        'ssl_protocols TLSv1.2 TLSv1.3;',
      ]
    : [`listen ${host}:${port};`, name];
  const redirect = `server {
  listen 80;
  ${name}

  # Here certbot proves, now and at each renewal, that the name is yours.
  location /.well-known/acme-challenge/ {
    root /var/www/html;
  }

  location / {
    return 301 ${origin}$request_uri;
  }
}
`;
  return `map "$status $uri" $dashboard_app_caching {
${upstream ? `  "~^\\d+ ${upstream.path}/" "${cachingOf('missing', settings)}";\n` : ''}  "~^(200|206|304) ${ASSETS}" "${cachingOf('asset', settings)}";
  "~^(200|206|304) " "${cachingOf('page', settings)}";
  default "${cachingOf('missing', settings)}";
}

${upstream ? `${connections(upstream)}\n` : ''}${isHttps ? `${redirect}\n` : ''}server {
  ${listen.join('\n  ')}
  server_tokens off;
  root ${folder};

${headers.map(([header, value]) => `  add_header ${header} "${value}" always;`).join('\n')}
  add_header Cache-Control $dashboard_app_caching always;

  gzip on;
  gzip_vary on;
  gzip_proxied any;
  gzip_comp_level 6;
  gzip_types text/css text/javascript application/javascript application/json image/svg+xml;

  error_page 403 404 405 416 /404.html;

  location / {
    try_files $uri $uri/index.html =404;
  }
${
  upstream
    ? proxy(
        upstream,
        headers.map(([header]) => header),
      )
    : ''
}
  # What other hosts read.
  location = /_headers {
    internal;
  }
}
`;
}

/** Kept open, so that no request waits for a new one. @param {import('./upstream.js').Upstream} upstream */
function connections({ url }) {
  const port = url.port || (url.protocol === 'https:' ? '443' : '80');
  return `upstream dashboard_app_api {
  server ${url.hostname}:${port};
  keepalive 16;
}
`;
}

/** @param {import('./upstream.js').Upstream} upstream @param {readonly string[]} said */
function proxy(upstream, said) {
  const { path, url, base, timeout } = upstream;
  const secure = [
    'proxy_ssl_server_name on;',
    `proxy_ssl_name ${url.hostname};`,
    'proxy_ssl_verify on;',
    'proxy_ssl_verify_depth 4;',
    'proxy_ssl_trusted_certificate /etc/ssl/certs/ca-certificates.crt;',
  ];
  const variable = (/** @type {string} */ name) =>
    `$http_${name.toLowerCase().replaceAll('-', '_')}`;
  const lines = [
    `proxy_pass ${url.protocol}//dashboard_app_api${base}/;`,
    'proxy_http_version 1.1;',
    ...(url.protocol === 'https:' ? secure : []),
    '',
    '# The data API gets what the app sends, and nothing else that a browser adds.',
    'proxy_pass_request_headers off;',
    `proxy_set_header Host ${url.host};`,
    'proxy_set_header Connection "";',
    ...passedOn(upstream).map((name) => `proxy_set_header ${name} ${variable(name)};`),
    ...keptBack(upstream, said).map((name) => `proxy_hide_header ${name};`),
    'proxy_redirect off;',
    '',
    '# An answer is passed on as it comes.',
    'proxy_buffering off;',
    `proxy_connect_timeout ${CONNECT_TIMEOUT}s;`,
    `proxy_send_timeout ${timeout}s;`,
    `proxy_read_timeout ${timeout}s;`,
  ];
  return `
  location ${path}/ {
    if ($request_uri ~* "${CLIMBING.replaceAll('\\', '\\\\')}") {
      return 400;
    }
${lines.map((line) => (line ? `    ${line}` : '')).join('\n')}
  }
`;
}

import { ASSETS, cachingOf, securityHeaders } from './headers.js';

/**
 * A file for nginx's folder `conf.d`. The headers are set in the server and nowhere below it: a single
 * `add_header` in a location would drop them all there. What depends on the status is a variable instead.
 *
 * @see https://nginx.org/en/docs/http/ngx_http_headers_module.html#add_header
 * @param {import('./headers.js').Settings} settings
 * @param {import('./site.js').Site} site
 */
export function nginx(settings, { host, port, isHttps, origin, folder }) {
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
  "~^(200|206|304) ${ASSETS}" "${cachingOf('asset', settings)}";
  "~^(200|206|304) " "${cachingOf('page', settings)}";
  default "${cachingOf('missing', settings)}";
}

${isHttps ? `${redirect}\n` : ''}server {
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

  # What other hosts read.
  location = /_headers {
    internal;
  }
}
`;
}

import { caddy } from './caddy.js';
import { cloudflare } from './cloudflare.js';
import { cloudfrontApi, cloudfrontFunction } from './cloudfront-api.js';
import { cloudfront } from './cloudfront.js';
import { productionConfig, productionUpstream } from './config.js';
import { netlify } from './netlify.js';
import { nginx } from './nginx.js';
import { siteAt } from './site.js';
import { vercel } from './vercel.js';

/* `npm run hosting -- nginx https://customer.your-company.example /var/www/dashboard-app` */

/** @type {Record<string, (settings: import('./headers.js').Settings, site: import('./site.js').Site, upstream?: import('./upstream.js').Upstream) => string>} */
const HOSTS = {
  nginx,
  caddy,
  netlify,
  cloudflare,
  vercel,
  cloudfront,
  'cloudfront-api': cloudfrontApi,
  'cloudfront-function': cloudfrontFunction,
};

const [name = '', url, folder] = process.argv.slice(2);
const print = Object.hasOwn(HOSTS, name) ? HOSTS[name] : undefined;
if (!print) {
  console.error(
    `Name a host: npm run hosting -- ${Object.keys(HOSTS).join(' | ')}. Netlify and Cloudflare Pages need no more than npm run build, unless the data API is below the app’s own origin.`,
  );
  process.exit(1);
}

const settings = await productionConfig();
const upstream = productionUpstream(settings);
if (settings.apiBaseUrl.startsWith('/') && !upstream)
  console.error(
    `Nothing hands ${settings.apiBaseUrl} on to a data API: set API_UPSTREAM to its address, or let the server answer there itself.`,
  );
try {
  process.stdout.write(print(settings, siteAt(url, folder), upstream));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

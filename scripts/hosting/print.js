import { caddy } from './caddy.js';
import { cloudfront } from './cloudfront.js';
import { productionConfig } from './config.js';
import { nginx } from './nginx.js';
import { siteAt } from './site.js';
import { vercel } from './vercel.js';

/* `npm run hosting -- nginx https://customer.your-company.example /var/www/dashboard-app` */

/** @type {Record<string, (settings: import('./headers.js').Settings, site: import('./site.js').Site) => string>} */
const HOSTS = { nginx, caddy, vercel, cloudfront };

const [name = '', url, folder] = process.argv.slice(2);
const print = Object.hasOwn(HOSTS, name) ? HOSTS[name] : undefined;
if (!print) {
  console.error(
    `Name a host: npm run hosting -- ${Object.keys(HOSTS).join(' | ')}. Netlify and Cloudflare Pages need no more than npm run build.`,
  );
  process.exit(1);
}

const settings = await productionConfig();
try {
  process.stdout.write(print(settings, siteAt(url, folder)));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

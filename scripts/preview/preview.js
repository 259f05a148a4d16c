import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { HELPDESK, PORTS } from '../../app.config.js';
import { firstFreePort } from '../free-port.js';
import { productionConfig, productionUpstream, root } from '../hosting/config.js';
import { forwardTo } from '../hosting/forward.js';
import { securityHeaders } from '../hosting/headers.js';
import { listen } from '../hosting/listen.js';
import { productionSite } from '../hosting/static-site.js';
import { showCustomer } from './show-customer.js';

/*
 * `dist/`, or another folder, on this machine: with exactly the headers that a host is to send, compressed. That build
 * listens to its own helpdesk only; so beside it there is the same code built for a helpdesk of one page, which shows
 * it with a customer.
 */

const folder = resolve(process.argv[2] ?? join(root, 'dist'));
const config = await productionConfig();
if (!existsSync(join(folder, 'index.html'))) {
  console.error(`There is no build in ${folder}: npm run build makes one.`);
  process.exit(1);
}

const port = await firstFreePort(Number(process.env['PORT']) || PORTS.preview);
const upstream = productionUpstream(config);
const forward = upstream && forwardTo(upstream, securityHeaders(config));
await listen(productionSite(folder, config), port, undefined, forward);

console.log(`
  The build      http://localhost:${port}/  listens to ${config.hostOrigins.join(', ')} only
  Check it       npm run doctor -- http://localhost:${port}/`);

const customer = await showCustomer(port + 1);

console.log(`  See a customer ${customer}  the same code, built for a pretend ${HELPDESK} and the mocked data API
`);

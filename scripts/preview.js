import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { firstFreePort } from './free-port.js';
import { productionConfig, root } from './hosting/config.js';
import { listen } from './hosting/listen.js';
import { productionSite } from './hosting/static-site.js';

/* `dist/`, or another folder, on this machine: with exactly the headers that a host is to send, compressed. */

const FIRST_PORT = 4173;

const folder = resolve(process.argv[2] ?? join(root, 'dist'));
const config = await productionConfig();
if (!existsSync(join(folder, 'index.html'))) {
  console.error(`There is no build in ${folder}: npm run build makes one.`);
  process.exit(1);
}

const port = await firstFreePort(FIRST_PORT);
await listen(productionSite(folder, config), port);

console.log(`
  The build  http://localhost:${port}/
  Check it   npm run doctor -- http://localhost:${port}/
`);

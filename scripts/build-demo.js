import { rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { buildPhone } from './build-phone.js';
import { buildScript, putFirst } from './put-first.js';

/*
 * The static demo: the pretend helpdesk, and below it in `app/` the app and the pretend phone. The app is
 * its ordinary build, for a helpdesk and a data API on its own origin, plus one script that is the data
 * API. Runs from any path of any static server.
 */

const folder = resolve(process.argv[2] ?? 'demo');
const app = join(folder, 'app');
const mode = 'demo';

Object.assign(process.env, {
  VITE_HOST_ORIGINS: 'self',
  VITE_API_BASE_URL: '/api',
  VITE_API_ACCESS: 'open',
  // Where the two find each other, seen from either page.
  VITE_PRETEND_APP: 'app/',
  VITE_PRETEND_HELPDESK: '../',
});

// Of a deployment, and not of the demo.
delete process.env['VITE_OIDC_ISSUER'];
delete process.env['VITE_OIDC_CLIENT_ID'];

rmSync(folder, { recursive: true, force: true });

await build({ mode, base: './', logLevel: 'warn', build: { outDir: app } });
await buildPhone(app, mode);
await buildScript('demo/app.ts', app, 'demo.js', mode);
for (const page of ['index.html', 'phone.html']) putFirst(app, page, page, 'demo.js');

await build({
  configFile: false,
  root: fileURLToPath(new URL('../mocks/helpdesk', import.meta.url)),
  plugins: [svelte({ configFile: '../../svelte.config.js' })],
  mode,
  base: './',
  logLevel: 'warn',
  build: {
    outDir: folder,
    emptyOutDir: false,
    rolldownOptions: { input: ['mocks/helpdesk/index.html', 'mocks/helpdesk/provider/index.html'] },
  },
});
await buildScript('demo/helpdesk.ts', folder, 'demo.js', mode);
putFirst(folder, 'index.html', 'index.html', 'demo.js');

console.log(`The demo is in ${folder}.`);

import { preview } from 'vite';
import { besidePhone } from './beside-phone.js';
import { buildForTest, testBuild } from './build-for-test.js';
import { productionConfig } from './hosting/config.js';
import { headersOf } from './hosting/headers.js';
import { listen } from './hosting/listen.js';
import { productionSite, staticSite } from './hosting/static-site.js';

/*
 * Builds, then serves the app as in production, the probe likewise and without headers, the pretend phone,
 * the pretend helpdesk, and the same page as a stranger, until it is ended.
 */

await buildForTest();
const config = await productionConfig();
await listen(productionSite(testBuild.app, config), portOf(testBuild.appOrigin));
await listen(productionSite(testBuild.probe, config), portOf(testBuild.probeOrigin));
await listen(
  staticSite(testBuild.probe, () => ({})),
  portOf(testBuild.bareOrigin),
);
await listen(
  staticSite(testBuild.phone, (kind) => besidePhone(headersOf(kind, config))),
  portOf(testBuild.phoneOrigin),
);
await serve(testBuild.helpdesk, testBuild.helpdeskOrigin);
await serve(testBuild.helpdesk, testBuild.strangerOrigin);

/** @param {string} outDir @param {string} origin */
async function serve(outDir, origin) {
  await preview({
    configFile: false,
    logLevel: 'warn',
    build: { outDir },
    preview: { host: '127.0.0.1', port: portOf(origin), strictPort: true },
  });
}

/** @param {string} origin */
function portOf(origin) {
  return Number(new URL(origin).port);
}

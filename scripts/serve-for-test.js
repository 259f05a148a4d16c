import { preview } from 'vite';
import { buildForTest, testBuild } from './build-for-test.js';

/* Builds, then serves the app, the pretend phone, the pretend helpdesk, and the same page as a stranger, until it is ended. */

await buildForTest();
await serve(testBuild.app, testBuild.appOrigin);
await serve(testBuild.phone, testBuild.phoneOrigin);
await serve(testBuild.helpdesk, testBuild.helpdeskOrigin);
await serve(testBuild.helpdesk, testBuild.strangerOrigin);

/** @param {string} outDir @param {string} origin */
async function serve(outDir, origin) {
  await preview({
    configFile: false,
    logLevel: 'warn',
    build: { outDir },
    preview: { host: '127.0.0.1', port: Number(new URL(origin).port), strictPort: true },
  });
}

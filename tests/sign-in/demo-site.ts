import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { test as base } from '@playwright/test';
import { listen } from '../../scripts/hosting/listen.js';
import { staticSite } from '../../scripts/hosting/static-site.js';

/** The static demo, built and served once for all tests of a worker. A request that would leave this machine fails the test. */
export const test = base.extend<{ readonly isOffline: undefined }, { readonly demo: string }>({
  demo: [
    // eslint-disable-next-line no-empty-pattern -- Playwright reads the names of the fixtures from it
    async ({}, use, { parallelIndex }) => {
      const root = fileURLToPath(new URL('../..', import.meta.url));
      const folder = `${root}node_modules/.cache/sign-in/demo-${parallelIndex}`;
      execFileSync(process.execPath, ['scripts/build-demo.js', folder], {
        cwd: root,
        stdio: 'pipe',
      });
      const site = await listen(staticSite(folder, () => ({})));
      await use(`http://localhost:${site.port}/`);
      await site.close();
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  isOffline: [
    async ({ context }, use) => {
      const leaving: string[] = [];
      await context.route('**', (route) => {
        const { hostname } = new URL(route.request().url());
        if (['localhost', '127.0.0.1'].includes(hostname)) return route.continue();
        leaving.push(route.request().url());
        return route.abort();
      });
      await use(undefined);
      base.expect(leaving).toEqual([]);
    },
    { auto: true },
  ],
});

/** The app in the pretend helpdesk's frame. */
export const APP_FRAME = '#dashboard-app--frame-0';

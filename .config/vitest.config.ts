import { fileURLToPath } from 'node:url';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { browserArguments, findBrowser } from '../scripts/browser.js';
import { mockWorkerScript } from '../tests/support/mock-worker-script.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

/** How long a browser test waits for something to appear, or to be clickable; milliseconds. */
const WAIT = 5_000;

/** As in a build with a sign-in. Whether there is one in a test, the test says. Copied for each project: Vitest empties it. */
const define = { __SIGN_IN__: '"sign-in"' };

export default defineConfig({
  root,
  test: {
    projects: [
      {
        root,
        define: { ...define },
        plugins: [svelte()],
        test: {
          name: 'node',
          environment: 'node',
          include: ['tests/**/*.test.ts'],
          // Vitest would leave one core to itself, which has little to do.
          maxWorkers: '100%',
          // Far beyond what any of them takes: a busy machine is no defect.
          testTimeout: 30_000,
          setupFiles: ['tests/support/quiet-console.ts'],
          // A test that looks at nothing fails, such as one whose loop has nothing to go through.
          expect: { requireAssertions: true },
        },
      },
      {
        root,
        test: {
          name: 'servers',
          environment: 'node',
          include: ['tests/**/*.servers.ts'],
          setupFiles: ['tests/support/quiet-console.ts'],
        },
      },
      {
        root,
        test: {
          name: 'fork',
          environment: 'node',
          include: ['tests/**/*.fork.ts'],
          // They run programs, as many at a time as is good.
          fileParallelism: false,
          testTimeout: 60_000,
        },
      },
      {
        root,
        test: {
          name: 'schemas',
          environment: 'node',
          include: ['tests/**/*.schemas.ts'],
          setupFiles: ['tests/support/quiet-console.ts'],
        },
      },
      {
        root,
        define: { ...define },
        plugins: [svelte(), mockWorkerScript()],
        // A dependency that is found only while the tests run makes the page load again in the middle of one.
        optimizeDeps: {
          entries: ['index.html', 'tests/**/*.browser.ts'],
          include: ['msw/browser'],
        },
        test: {
          name: 'browser',
          include: ['tests/**/*.browser.ts'],
          setupFiles: ['tests/support/quiet-console.ts'],
          // What is not there by then does not come: else each failure takes as long as a test may.
          expect: { poll: { timeout: WAIT } },
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            instances: [{ browser: 'chromium' }],
            provider: playwright({
              actionTimeout: WAIT,
              launchOptions: {
                executablePath: findBrowser() ?? '',
                args: [...browserArguments],
              },
            }),
          },
        },
      },
    ],
  },
});

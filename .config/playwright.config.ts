import { defineConfig } from '@playwright/test';
import { browserArguments, findBrowser } from '../scripts/browser.js';
import { testBuild } from '../scripts/build-for-test.js';

const executablePath = findBrowser() ?? '';

/*
 * Real users live in two worlds: browsers that give a cross-site frame storage of its own, and browsers
 * that give it none. Playwright's list of disabled features turns partitioning off, and any list of our
 * own replaces it.
 */
export default defineConfig({
  testDir: '../tests/e2e',
  outputDir: '../node_modules/.cache/playwright',
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  workers: 2,
  reporter: [['list']],
  use: { locale: 'en-GB', timezoneId: 'Europe/Stockholm', trace: 'off' },
  webServer: [
    {
      command: 'node scripts/serve-for-test.js',
      cwd: '..',
      url: testBuild.strangerOrigin,
      reuseExistingServer: false,
      timeout: 120_000,
    },
    {
      command: 'node scripts/start.js',
      cwd: '..',
      env: {
        CI: '1',
        PORT: new URL(testBuild.startOrigin).port,
        // A long wait shortened, so that a test need not sit through it.
        VITE_ANSWER_WITHIN_MS: '2500',
      },
      url: `${testBuild.startOrigin}/mocks/helpdesk/`,
      reuseExistingServer: false,
      timeout: 120_000,
    },
  ],
  projects: [
    {
      name: 'partitioned',
      use: {
        launchOptions: {
          executablePath,
          args: [...browserArguments, '--disable-features=Translate'],
        },
      },
    },
    {
      name: 'storage-denied',
      // Storage changes nothing of how a screen looks, a frame is seen or a file is served.
      testIgnore: [
        'accessibility.spec.ts',
        'hosting.spec.ts',
        'releases.spec.ts',
        'scrolling.spec.ts',
      ],
      use: {
        launchOptions: {
          executablePath,
          args: [...browserArguments, '--test-third-party-cookie-phaseout'],
        },
      },
    },
  ],
});

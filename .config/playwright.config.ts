import { defineConfig } from '@playwright/test';
import { browserArguments, findBrowser } from '../scripts/browser.js';
import { testBuild } from '../scripts/build-for-test.js';

const executablePath = findBrowser() ?? '';

/*
 * Real users live in two worlds: browsers that give a cross-site frame storage of its own, and browsers
 * that give it none. Playwright's list of disabled features turns partitioning off, and any list of our
 * own replaces it.
 */
export const partitioned = launchedWith('--disable-features=Translate');
export const storageDenied = launchedWith('--test-third-party-cookie-phaseout');

/** What a change of the app can break. Everything else is in `wire.config.ts`. */
export default defineConfig({
  testDir: '../tests',
  testMatch: '**/*.spec.ts',
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
  ],
  projects: [
    { name: 'app', testDir: '../tests/app', use: partitioned },
    { name: 'smoke', testDir: '../tests/e2e', grep: /@smoke/, use: partitioned },
  ],
});

function launchedWith(argument: string) {
  return { launchOptions: { executablePath, args: [...browserArguments, argument] } };
}

import { defineConfig } from '@playwright/test';
import { browserArguments, findBrowser } from '../scripts/browser.js';
import config from './playwright.config.ts';

const executablePath = findBrowser() ?? '';
const launchOptions = {
  executablePath,
  // Without a compiler: what it makes of code that runs often would count as memory that grows.
  args: [...browserArguments, '--disable-features=Translate', '--js-flags=--jitless'],
};

/** What takes an hour, in one browser that does nothing else. */
export default defineConfig({
  ...config,
  testDir: '../tests/soak',
  workers: 1,
  timeout: 3 * 60 * 60_000,
  use: { ...config.use, actionTimeout: 120_000 },
  expect: { timeout: 120_000 },
  projects: [{ name: 'partitioned', use: { launchOptions } }],
});

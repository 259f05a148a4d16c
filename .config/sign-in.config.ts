import { defineConfig } from '@playwright/test';
import { testBuild } from '../scripts/build-for-test.js';
import config, { partitioned, storageDenied } from './playwright.config.ts';

/**
 * The sign-in with a real provider, in both worlds that real users live in. Its servers have ports of their
 * own and are changed by the tests, so one worker runs them all.
 */
export default defineConfig({
  ...config,
  testDir: '../tests/sign-in',
  fullyParallel: false,
  workers: 1,
  // Ten conversations, each with a sign-in, on a busy machine.
  timeout: 90_000,
  webServer: [
    {
      command: 'node scripts/start.js',
      cwd: '..',
      env: { CI: '1', PORT: new URL(testBuild.startOrigin).port },
      url: `${testBuild.startOrigin}/mocks/helpdesk/`,
      reuseExistingServer: false,
      timeout: 120_000,
    },
  ],
  projects: [
    { name: 'partitioned', use: partitioned },
    // Who may hand an answer over, and what the pretend provider does, is the same there.
    {
      name: 'storage-denied',
      testMatch: ['sign-in.spec.ts', 'phone.spec.ts'],
      use: storageDenied,
    },
  ],
});

import { defineConfig } from '@playwright/test';
import { testBuild } from '../scripts/build-for-test.js';
import config, { partitioned, storageDenied } from './playwright.config.ts';

/** What a change of the received code can break, and the app in the other world of storage. */
export default defineConfig({
  ...config,
  webServer: [
    ...[config.webServer ?? []].flat(),
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
      name: 'wire-partitioned',
      testDir: '../tests/e2e',
      grepInvert: /@smoke/,
      use: partitioned,
    },
    {
      name: 'sign-in-scenarios',
      testDir: '../tests/sign-in',
      testMatch: ['demo.spec.ts', 'scenarios.spec.ts'],
      use: partitioned,
    },
    {
      name: 'wire-storage-denied',
      testDir: '../tests/e2e',
      // Storage changes nothing of how a frame is seen or a file is served, or of the workbench.
      testIgnore: ['hosting.spec.ts', 'releases.spec.ts', 'scrolling.spec.ts', 'workbench.spec.ts'],
      use: storageDenied,
    },
    {
      name: 'app-storage-denied',
      testDir: '../tests/app',
      // Nor of how a screen looks.
      testIgnore: 'accessibility.spec.ts',
      use: storageDenied,
    },
  ],
});

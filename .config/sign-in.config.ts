import { defineConfig } from '@playwright/test';
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
  webServer: [],
  projects: [
    {
      name: 'partitioned',
      // In `wire.config.ts`, with the servers that they need.
      testIgnore: ['demo.spec.ts', 'scenarios.spec.ts'],
      use: partitioned,
    },
    // Who may hand an answer over is the same there, and nothing is renewed.
    {
      name: 'storage-denied',
      testMatch: ['sign-in.spec.ts', 'phone.spec.ts'],
      use: storageDenied,
    },
  ],
});

import { fileURLToPath } from 'node:url';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';

/** The tests that ask the mutated folders: no browser, and none of those that walk for minutes. */
export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  plugins: [svelte()],
  test: {
    environment: 'node',
    include: ['tests/{frame,data}/**/*.test.ts', 'tests/loads.test.ts'],
    exclude: [
      'tests/frame/lifecycle/paths.test.ts',
      'tests/frame/host/inputs.test.ts',
      // Mutants run in workers, whose stack is larger than a page's.
      'tests/frame/host/too-much-wrong.test.ts',
    ],
    // As for Stryker's own: a busy machine must not look like a fault.
    testTimeout: 60_000,
    setupFiles: ['tests/support/quiet-console.ts'],
  },
});

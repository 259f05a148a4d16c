import { fileURLToPath } from 'node:url';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';

/** The tests that ask the mutated folders: no browser, and none of those that walk for minutes. */
export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  plugins: [svelte()],
  test: {
    environment: 'node',
    include: ['tests/{host,lifecycle,stores,api}/**/*.test.ts', 'tests/loads.test.ts'],
    exclude: [
      'tests/lifecycle/paths.test.ts',
      'tests/host/inputs.test.ts',
      // Mutants run in workers, whose stack is larger than a page's.
      'tests/host/too-much-wrong.test.ts',
    ],
    setupFiles: ['tests/support/quiet-console.ts'],
  },
});

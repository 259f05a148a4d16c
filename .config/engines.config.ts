import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** The mode is the engine's name. One browser at a time, because its time limits count. */
export default defineConfig(({ mode }) => ({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    name: mode,
    environment: 'node',
    include: ['tests/engines/**/*.engine.ts'],
    globalSetup: ['tests/engines/setup.ts'],
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    bail: 20,
  },
}));

import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig, loadEnv, type Plugin } from 'vite';
import { mockApi } from './mocks/api/dev-server.ts';
import { readConfig } from './src/config.ts';

export default defineConfig({
  plugins: [svelte(), mockApi(), legibleEnvironment()],
  // Both the app and the pretend helpdesk, so that the first page load is not interrupted by a reload.
  optimizeDeps: { entries: ['index.html', 'mocks/host/index.html'] },
  build: {
    target: 'es2023',
    // Assets always travel as files of their own: a CSP need not allow `data:`.
    assetsInlineLimit: 0,
  },
});

/** A build that could not work fails with one sentence for each variable that is wrong. */
function legibleEnvironment(): Plugin {
  return {
    name: 'legible-environment',
    apply: 'build',
    config({ envDir }, { mode }) {
      const reading = readConfig(loadEnv(mode, envDir || process.cwd()));
      if (!reading.ok) throw new Error(`\n\n${reading.problems.join('\n')}\n`);
    },
  };
}

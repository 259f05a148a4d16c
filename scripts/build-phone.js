import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { withScriptFirst } from '../mocks/phone/with-script-first.js';

/**
 * Puts the pretend phone into a folder that holds a build of the app: `phone.html` is the app's own page
 * with one script more, which runs first. The app's files stay as they are.
 * @param {string} folder
 */
export async function buildPhone(folder) {
  await build({
    configFile: false,
    root: fileURLToPath(new URL('../mocks/phone', import.meta.url)),
    plugins: [svelte({ configFile: '../../svelte.config.js' })],
    logLevel: 'warn',
    publicDir: false,
    build: {
      outDir: folder,
      emptyOutDir: false,
      rolldownOptions: { input: 'main.ts', output: { entryFileNames: 'phone.js' } },
    },
  });
  const page = readFileSync(join(folder, 'index.html'), 'utf8');
  writeFileSync(join(folder, 'phone.html'), withScriptFirst(page, './phone.js'));
}

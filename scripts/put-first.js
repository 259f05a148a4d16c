import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { withScriptFirst } from '../mocks/helpdesk/phone/with-script-first.js';

/**
 * Builds one script into a folder of built pages, as a file of that name.
 * @param {string} script below `mocks/helpdesk/` @param {string} folder @param {string} name @param {string} mode
 */
export async function buildScript(script, folder, name, mode) {
  await build({
    configFile: false,
    root: fileURLToPath(new URL('../mocks/helpdesk', import.meta.url)),
    plugins: [svelte({ configFile: '../../svelte.config.js' })],
    mode,
    base: './',
    logLevel: 'warn',
    publicDir: false,
    build: {
      outDir: folder,
      emptyOutDir: false,
      rolldownOptions: { input: script, output: { entryFileNames: name } },
    },
  });
}

/**
 * Writes a built page in which a script runs before every other.
 * @param {string} folder @param {string} from @param {string} to @param {string} script
 */
export function putFirst(folder, from, to, script) {
  const page = readFileSync(join(folder, from), 'utf8');
  writeFileSync(join(folder, to), withScriptFirst(page, `./${script}`));
}

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { minify } from 'vite';

const SCRIPT = 'src/without-app.js';

/**
 * Adds to the page the script that says what is missing where the app itself is. It travels as a file of its own: its content
 * hardly ever changes and so neither does its name, and each release has it. The bundler would put it into
 * the script that may be missing.
 * @returns {import('vite').Plugin}
 */
export function withoutApp() {
  let root = '';
  let fileName = '';
  return {
    name: 'without-app',
    apply: 'build',
    configResolved(config) {
      ({ root } = config);
    },
    async buildStart() {
      const { code: source } = await minify(SCRIPT, readFileSync(join(root, SCRIPT), 'utf8'));
      const hash = createHash('sha256').update(source).digest('base64url').slice(0, 8);
      fileName = `assets/without-app-${hash}.js`;
      this.emitFile({ type: 'asset', fileName, source });
    },
    transformIndexHtml: {
      order: 'post',
      handler() {
        // Nothing waits for it.
        const attrs = { defer: true, fetchpriority: 'low', src: `./${fileName}` };
        return [{ tag: 'script', attrs, injectTo: 'body' }];
      },
    },
  };
}

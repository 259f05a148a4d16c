import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { minify, transformWithOxc } from 'vite';

const PAGE = 'sign-in.html';
const SCRIPT = 'src/sign-in/callback.ts';

/**
 * Puts the page that the identity provider sends agents back to into a build that has a sign-in. Not as a
 * second page of the bundler's: that would share files between the two, and the callback would start the app.
 * @returns {import('vite').Plugin}
 */
export function callbackPage() {
  /** @type {import('vite').ResolvedConfig} */
  let config;
  return {
    name: 'callback-page',
    apply: 'build',
    configResolved(resolved) {
      config = resolved;
    },
    async generateBundle() {
      if ((config.define?.['__SIGN_IN__'] ?? 'undefined') === 'undefined') return;
      const script = join(config.root, SCRIPT);
      const { code } = await transformWithOxc(readFileSync(script, 'utf8'), script, {
        sourcemap: false,
      });
      const source = (
        await minify(SCRIPT, code.replace(/^export (?=function)/gm, ''), { module: true })
      ).code;
      const hash = createHash('sha256').update(source).digest('base64url').slice(0, 8);
      const fileName = `assets/sign-in-${hash}.js`;
      this.emitFile({ type: 'asset', fileName, source });
      const page = readFileSync(join(config.root, PAGE), 'utf8');
      const named = page.replace(/src="\/[^"]+"/, `crossorigin src="./${fileName}"`);
      this.emitFile({ type: 'asset', fileName: PAGE, source: named });
    },
  };
}

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { minify, transformWithOxc } from 'vite';

const PAGE = 'sign-in.html';
const SCRIPT = 'src/sign-in/callback.ts';

/** What this page may do beyond its headers: run its script, and nothing else. In the page, so that it holds at every host. */
const POLICY = "default-src 'none'; script-src 'self'; base-uri 'none'; form-action 'none'";

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
      // The demo decides when it is opened.
      if (config.mode !== 'demo' && config.define?.['__API_ACCESS__'] !== '"oidc"') return;
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
      const named = page
        .replace(/src="\/[^"]+"/, `crossorigin src="./${fileName}"`)
        .replace(
          '<title>',
          `<meta http-equiv="Content-Security-Policy" content="${POLICY}" />\n    <title>`,
        );
      this.emitFile({ type: 'asset', fileName: PAGE, source: named });
    },
  };
}

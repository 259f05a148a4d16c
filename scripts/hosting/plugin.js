import { readdirSync } from 'node:fs';
import { goesOut } from './goes-out.js';
import { headersFile } from './headers-file.js';

/**
 * Writes what Netlify and Cloudflare Pages read into a production build. Their `404.html` is in `public`.
 * @returns {import('vite').Plugin}
 */
export function hosting() {
  /** @type {import('vite').ResolvedConfig} */
  let config;
  return {
    name: 'hosting',
    apply: (_, env) => goesOut(env),
    configResolved(resolved) {
      config = resolved;
    },
    generateBundle: {
      // The page is among the files only after every other plugin has run.
      order: 'post',
      handler(_, bundle) {
        const files = [...Object.keys(bundle), ...filesIn(config.publicDir)];
        const { text, problems } = headersFile(settingsIn(config.define), files);
        for (const problem of problems) this.warn(problem);
        this.emitFile({ type: 'asset', fileName: '_headers', source: text });
      },
    },
  };
}

/**
 * What the environment has become (`vite.config.ts`).
 * @param {Record<string, string>} [define]
 * @returns {import('./headers.js').Settings}
 */
function settingsIn({ __CONFIG__ = '', __OIDC__ = 'undefined', __PAGE_MAX_AGE__ = '' } = {}) {
  const access = __OIDC__ === 'undefined' ? {} : { access: JSON.parse(__OIDC__) };
  return { ...JSON.parse(__CONFIG__), pageMaxAge: Number(__PAGE_MAX_AGE__), ...access };
}

/** @param {string} folder */
function filesIn(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`.slice(folder.length + 1));
}

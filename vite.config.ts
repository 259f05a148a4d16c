import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig, loadEnv, type Plugin } from 'vite';
import { mockApi } from './mocks/helpdesk/api/dev-server.ts';
import { pretendPhone } from './mocks/helpdesk/phone/dev-server.ts';
import { reportToHelpdesk } from './mocks/helpdesk/report/dev-server.ts';
import { hosting } from './scripts/hosting/plugin.js';
import { readConfig, readProductionConfig } from './src/config.ts';

/** What draws the app: a file of its own, that the page fetches beside the one that listens. */
const isShow = (id: string) => id.endsWith('/src/mount.ts');

export default defineConfig({
  plugins: [
    svelte(),
    mockApi(),
    pretendPhone(),
    reportToHelpdesk(),
    environment(),
    preloadShow(),
    compileWhole(),
    hosting(),
  ],
  // Both the app and the pretend helpdesk, so that the first page load is not interrupted by a reload.
  optimizeDeps: {
    entries: ['index.html', 'mocks/helpdesk/index.html', 'mocks/helpdesk/phone/main.ts'],
  },
  // The build runs from any path.
  base: './',
  build: {
    // Every browser that knows `light-dark()` preloads by itself; the stand-in would fetch, which the CSP forbids.
    modulePreload: { polyfill: false },
    target: 'es2023',
    // The oldest that know `light-dark()`.
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
    // Assets always travel as files of their own: a CSP need not allow `data:`.
    assetsInlineLimit: 0,
    // One request instead of seven, and nothing is ever shown before its style is there.
    cssCodeSplit: false,
    // What listens, and what draws, travel as one script each; left alone, the bundler makes more of them.
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'index', tags: ['$initial'], priority: 1 },
            { name: 'show', test: isShow },
          ],
        },
      },
    },
  },
});

/**
 * Reads the environment here and gives the app what was read. A variable that is wrong stops the build,
 * or the development server, with one sentence that says what to write; other tools that load this file
 * need no environment.
 */
function environment(): Plugin {
  let problems: readonly string[] = [];
  let apiBaseUrl = '';
  return {
    name: 'environment',
    config({ root, envDir }, { command, mode }) {
      const goesOut = command === 'build' && mode === 'production';
      const read = goesOut ? readProductionConfig : readConfig;
      const reading = read(loadEnv(mode, envDir || (root ?? process.cwd())));
      if (!reading.ok) {
        problems = reading.problems;
        return {};
      }
      const { access, ...config } = reading.config;
      ({ apiBaseUrl } = config);
      return {
        define: {
          __CONFIG__: JSON.stringify(config),
          // A name of its own, so that a build holds nothing of the ways that it does not go.
          __API_ACCESS__: JSON.stringify(access.kind),
          __OIDC__: access.kind === 'oidc' ? JSON.stringify(access) : 'undefined',
        },
      };
    },
    /** The way to the data API is made while the scripts come. */
    transformIndexHtml() {
      if (!apiBaseUrl.startsWith('http')) return [];
      const attrs = { rel: 'preconnect', crossorigin: true, href: new URL(apiBaseUrl).origin };
      return [{ tag: 'link', attrs, injectTo: 'head' }];
    },
    buildStart() {
      if (problems.length > 0) this.error({ message: ['', ...problems].join('\n'), stack: '' });
    },
  };
}

/** The page names what draws, so that it comes at the same time as what asks for it. */
function preloadShow(): Plugin {
  return {
    name: 'preload-show',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(_, { bundle = {} }) {
        const show = Object.values(bundle).find(
          (file) => file.type === 'chunk' && file.moduleIds.some(isShow),
        );
        if (!show) throw new Error('No file of the build holds src/mount.ts.');
        const attrs = { rel: 'modulepreload', crossorigin: true, href: `./${show.fileName}` };
        return [{ tag: 'link', attrs, injectTo: 'head' }];
      },
    },
  };
}

/**
 * Asks V8 to compile a file whole, beside the main thread, and not each function when it is first called:
 * nearly all of them are called while a conversation opens. It has to be in the first line; other
 * engines read a comment.
 */
function compileWhole(): Plugin {
  return {
    name: 'compile-whole',
    apply: 'build',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        for (const file of Object.values(bundle))
          if (file.type === 'chunk') file.code = `//# allFunctionsCalledOnLoad\n${file.code}`;
      },
    },
  };
}

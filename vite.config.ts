import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig, loadEnv, type Plugin } from 'vite';
import { mockApi } from './mocks/helpdesk/api/dev-server.ts';
import { pretendPhone } from './mocks/helpdesk/phone/dev-server.ts';
import { reportToHelpdesk } from './mocks/helpdesk/report/dev-server.ts';
import { callbackPage } from './scripts/callback-page.js';
import { forwardTo } from './scripts/hosting/forward.js';
import { goesOut } from './scripts/hosting/goes-out.js';
import { hosting } from './scripts/hosting/plugin.js';
import { upstreamOf, type Upstream } from './scripts/hosting/upstream.js';
import { OLDEST_BROWSERS } from './scripts/oldest-browsers.js';
import { withoutApp } from './scripts/without-app.js';
import { readConfig, readProductionConfig } from './src/config.ts';

/** What draws the app: a file of its own, that the page fetches beside the one that listens. */
const isMount = (id: string) => id.endsWith('/src/mount.ts');

export default defineConfig({
  plugins: [
    svelte(),
    // Before the mocked data API, which then is not asked.
    environment(),
    mockApi(),
    pretendPhone(),
    reportToHelpdesk(),
    nameMount(),
    preloadNothing(),
    compileWhole(),
    callbackPage(),
    withoutApp(),
    hosting(),
  ],
  // Both the app and the pretend helpdesk, so that the first page load is not interrupted by a reload.
  optimizeDeps: {
    entries: [
      'index.html',
      'mocks/helpdesk/index.html',
      'mocks/helpdesk/phone/main.ts',
      'mocks/helpdesk/provider/index.html',
    ],
  },
  // The build runs from any path.
  base: './',
  build: {
    // Of all that is in the bundle: most of them ask for it.
    license: { fileName: 'licenses.md' },
    // See `nameMount`.
    modulePreload: false,
    target: Object.entries(OLDEST_BROWSERS).map(([name, version]) => name + version),
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
            { name: 'show', test: isMount },
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
  let upstream: Upstream | undefined;
  return {
    name: 'environment',
    config({ root, envDir }, env) {
      const read = goesOut(env) ? readProductionConfig : readConfig;
      const folder = envDir || (root ?? process.cwd());
      const reading = read(loadEnv(env.mode, folder));
      if (!reading.ok) {
        problems = reading.problems;
        return {};
      }
      const { access, pageMaxAge, ...config } = reading.config;
      ({ apiBaseUrl } = config);
      try {
        upstream = upstreamOf(
          loadEnv(env.mode, folder, 'API_UPSTREAM')['API_UPSTREAM'],
          reading.config,
        );
      } catch (error) {
        problems = [error instanceof Error ? error.message : String(error)];
      }
      // The demo looks this up when it is opened (`mocks/helpdesk/provider/in-app.ts`).
      if (env.mode === 'demo')
        return {
          define: {
            __CONFIG__: JSON.stringify(config),
            __PAGE_MAX_AGE__: JSON.stringify(pageMaxAge),
          },
        };
      return {
        define: {
          __CONFIG__: JSON.stringify(config),
          // A name of its own, so that a build holds nothing of the ways that it does not go.
          __API_ACCESS__: JSON.stringify(access.kind),
          __SIGN_IN__:
            access.kind === 'oidc'
              ? JSON.stringify(`sign-in ${access.issuer} ${access.clientId}`)
              : access.kind === 'own'
                ? '"own"'
                : 'undefined',
          // For the headers of the build alone.
          __PAGE_MAX_AGE__: JSON.stringify(pageMaxAge),
          __OIDC__: access.kind === 'oidc' ? JSON.stringify(access) : 'undefined',
        },
      };
    },
    /** The data API itself in place of the mocked one, where the environment says where it is. */
    configureServer(server) {
      if (!upstream) return;
      const forward = forwardTo(upstream, {});
      server.middlewares.use((incoming, outgoing, next) => {
        if (!forward(incoming, outgoing)) next();
      });
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

/**
 * The page names what draws, so that it comes at the same time as what asks for it. As a script, and never as a
 * `modulepreload`: one that failed once is taken from WebKit's memory for as long as the tab lives, and "Reload"
 * does nothing.
 * @see https://bugs.webkit.org/show_bug.cgi?id=270357
 */
function nameMount(): Plugin {
  return {
    name: 'name-mount',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(_, { bundle = {} }) {
        const mount = Object.values(bundle).find(
          (file) => file.type === 'chunk' && file.moduleIds.some(isMount),
        );
        if (!mount) throw new Error('No file of the build holds src/mount.ts.');
        const attrs = { type: 'module', crossorigin: true, src: `./${mount.fileName}` };
        return [{ tag: 'script', attrs, injectTo: 'head' }];
      },
    },
  };
}

/** Takes from Vite the function around each `import()` that makes such links, also where there is none to make. */
function preloadNothing(): Plugin {
  return {
    name: 'preload-nothing',
    apply: 'build',
    enforce: 'pre',
    load: {
      filter: { id: /vite\/preload-helper/ },
      handler: () => 'export const __vitePreload = (load) => load();',
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

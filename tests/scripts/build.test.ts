import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test as base } from 'vitest';
import { headersFile } from '../../scripts/hosting/headers-file.js';
import { initialFiles } from '../../scripts/initial-files.js';

/* What `npm run build` makes, and what it refuses to make. */

const root = fileURLToPath(new URL('../..', import.meta.url));

const GOOD = {
  VITE_HOST_ORIGINS: 'https://app.snypto.test',
  VITE_API_BASE_URL: 'https://api.company.test/v1',
  VITE_API_ACCESS: 'open',
};

function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'dashboard-app-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  return folder;
}

/** Runs the build of a project's folder into another. */
async function build(
  outDir: string,
  env: Record<string, string>,
  project = root,
  args: readonly string[] = [],
) {
  const vite = join(root, 'node_modules/vite/bin/vite.js');
  const program = execFile(process.execPath, [vite, 'build', '--outDir', outDir, ...args], {
    cwd: project,
    env: { ...process.env, NODE_ENV: undefined, NO_COLOR: '1', ...env },
  });
  let said = '';
  program.stderr?.on('data', (text: string) => (said += text));
  const [code] = (await once(program, 'close')) as [number];
  return { code, said };
}

const test = base.extend<{ readonly goodBuild: string }>({
  /** The folder of a build with the good settings, made once. */
  goodBuild: [
    // eslint-disable-next-line no-empty-pattern -- Vitest reads the names of the fixtures from it
    async ({}, use) => {
      const outDir = mkdtempSync(join(tmpdir(), 'dashboard-app-'));
      expect(await build(outDir, GOOD)).toMatchObject({ code: 0 });
      await use(outDir);
      rmSync(outDir, { recursive: true });
    },
    { scope: 'file' },
  ],
});

function filesIn(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(
    files.sort().map((path) => [path.slice(folder.length + 1), readFileSync(path, 'utf8')]),
  );
}

test.for([
  ['nothing is set', '', ''],
  ['any origin may be the helpdesk', '*', GOOD.VITE_API_BASE_URL],
  ['the helpdesk is on http', 'http://app.snypto.test', GOOD.VITE_API_BASE_URL],
  ['the helpdesk is an example', 'https://app.snypto.example', GOOD.VITE_API_BASE_URL],
  ['the data API cannot be read', GOOD.VITE_HOST_ORIGINS, 'api.company.test/v1'],
  ['the data API is an example', GOOD.VITE_HOST_ORIGINS, 'https://api.example.com/v1'],
])(
  'makes no build, and says what to write, where %s',
  { timeout: 120_000 },
  async ([, hosts = '', api = '']) => {
    const outDir = temporaryFolder();
    const { code, said } = await build(outDir, {
      ...GOOD,
      VITE_HOST_ORIGINS: hosts,
      VITE_API_BASE_URL: api,
    });
    const sentences = said.split('\n').filter((line) => /^VITE_\w+ (must|is) /.test(line));
    const named = sentences.map((line) => line.split(' ')[0]);
    expect(code).toBe(1);
    expect(new Set(named)).toEqual(
      new Set([
        ...(hosts === GOOD.VITE_HOST_ORIGINS ? [] : ['VITE_HOST_ORIGINS']),
        ...(api === GOOD.VITE_API_BASE_URL ? [] : ['VITE_API_BASE_URL']),
      ]),
    );
    expect(filesIn(outDir)).toEqual({});
  },
);

test(
  'makes no build where it is left open who may ask the data API',
  { timeout: 120_000 },
  async () => {
    const outDir = temporaryFolder();
    const { code, said } = await build(outDir, { ...GOOD, VITE_API_ACCESS: '' });
    expect(code).toBe(1);
    expect(said).toMatch(/^VITE_API_ACCESS must say how the data API knows who asks/m);
    expect(filesIn(outDir)).toEqual({});
  },
);

test('is as strict in every mode that is not a demo or a test', { timeout: 120_000 }, async () => {
  const staging = ['--mode', 'staging'];
  const outDir = temporaryFolder();
  const example = { ...GOOD, VITE_HOST_ORIGINS: 'https://app.snypto.example' };
  expect(await build(outDir, example, root, staging)).toMatchObject({ code: 1 });

  expect(await build(outDir, GOOD, root, staging)).toMatchObject({ code: 0 });
  const files = filesIn(outDir);
  expect(Object.keys(files)).toContain('_headers');
  for (const text of Object.values(files)) expect(text).not.toContain('__INSPECT__');
});

test(
  'is the same, byte for byte, from another folder',
  { timeout: 120_000 },
  async ({ goodBuild }) => {
    const project = temporaryFolder();
    for (const entry of readdirSync(root).filter(
      (name) => !/^(\.git|node_modules|dist)$/.test(name),
    ))
      cpSync(join(root, entry), join(project, entry), { recursive: true });
    symlinkSync(join(root, 'node_modules'), join(project, 'node_modules'), 'junction');
    const there = temporaryFolder();
    expect(
      await build(there, { ...GOOD, TZ: 'Asia/Tokyo', LANG: 'sv_SE.UTF-8' }, project),
    ).toMatchObject({ code: 0 });
    expect(filesIn(there)).toEqual(filesIn(goodBuild));
  },
);

test(
  'holds what a host needs, and nothing of development',
  { timeout: 120_000 },
  ({ goodBuild }) => {
    const files = filesIn(goodBuild);
    const names = Object.keys(files);
    const others = names.filter((name) => name !== '_headers');
    expect(names).toEqual(expect.arrayContaining(['index.html', '404.html', '_headers']));
    expect(files['_headers']).toBe(
      headersFile(
        {
          hostOrigins: [GOOD.VITE_HOST_ORIGINS],
          apiBaseUrl: GOOD.VITE_API_BASE_URL,
          pageMaxAge: 60,
        },
        others,
      ).text,
    );
    expect(names.filter((name) => /mock|worker|(?<!la)test|\.map$|\.ts$/i.test(name))).toEqual([]);
    for (const library of ['svelte', 'xstate', 'zod', '@tanstack/query-core', 'dequal'])
      expect(files['licenses.md']).toMatch(new RegExp(`^## ${library} - [\\d.]+ \\(MIT\\)`, 'm'));
    for (const name of others.filter((each) => each !== 'licenses.md')) {
      const text = files[name];
      // A comment, a source map, an inline script or style, or an address that only the root has.
      expect(text, name).not.toMatch(
        /\/\*[\s!]|\/\/[#@](?! allFunctionsCalledOnLoad\n)|<!-- |<style|<script(?![^>]* src=)| style="/,
      );
      expect(text, name).not.toMatch(/(src|href)="\/(?!\/)/);
      expect(text, name).not.toMatch(/serviceWorker|\bmsw\b|import\.meta\.(env|hot)/);
    }
  },
);

test(
  'the page fetches at once everything that is waited for',
  { timeout: 120_000 },
  ({ goodBuild }) => {
    const files = filesIn(goodBuild);
    // The way to the data API, as a request without credentials goes it.
    const api = '<link rel="preconnect" crossorigin href="https://api.company.test">';
    expect(files['index.html']).toContain(api);
    const { listening, drawing } = initialFiles(goodBuild);
    expect([listening.length, drawing.length]).toEqual([1, 1]);
    // Compiled whole, which V8 does only if the first line says so.
    for (const name of [...listening, ...drawing])
      expect(files[name], name).toMatch(/^\/\/# allFunctionsCalledOnLoad\n/);
  },
);

test(
  'nothing is preloaded, which WebKit would not fetch again',
  { timeout: 120_000 },
  ({ goodBuild }) => {
    for (const [name, text] of Object.entries(filesIn(goodBuild)))
      expect(text, name).not.toContain('modulepreload');
  },
);

test(
  'a data API on the page’s own origin needs no connection of its own',
  {
    timeout: 120_000,
  },
  async () => {
    const outDir = temporaryFolder();
    expect(await build(outDir, { ...GOOD, VITE_API_BASE_URL: '/v1' })).toMatchObject({ code: 0 });
    expect(filesIn(outDir)['index.html']).not.toContain('preconnect');
  },
);

test(
  'a build with a sign-in has the page that the agent comes back to',
  { timeout: 120_000 },
  async () => {
    const outDir = temporaryFolder();
    const env = {
      VITE_HOST_ORIGINS: GOOD.VITE_HOST_ORIGINS,
      VITE_API_BASE_URL: GOOD.VITE_API_BASE_URL,
      VITE_OIDC_ISSUER: 'https://login.company.test/tenant',
      VITE_OIDC_CLIENT_ID: 'dashboard-app',
    };
    expect(await build(outDir, env)).toMatchObject({ code: 0 });
    const files = filesIn(outDir);
    const page = String(files['sign-in.html']);

    // Its own script and nothing else: neither the app, nor a style, nor a connection made beforehand.
    const named = [...page.matchAll(/ (?:src|href)="([^"]+)"/g)].map(([, path = '']) => path);
    expect(named).toEqual([expect.stringMatching(/^\.\/assets\/sign-in-.*\.js$/)]);
    const script = String(files[String(named[0]).slice(2)]);
    expect(script).not.toMatch(/\bimport\b|\bexport\b/);
    expect(script).toContain('postMessage');
    expect(page).toContain("default-src 'none'; script-src 'self'");
    expect(files['index.html']).not.toContain('sign-in');
    expect(files['_headers']).toContain('/sign-in.html\n');
    expect(files['_headers']).toContain(
      'connect-src https://api.company.test https://login.company.test;',
    );
    expect(files['_headers']).not.toContain('Cross-Origin-Opener-Policy');
  },
);

test('a build without a sign-in holds nothing of it', { timeout: 120_000 }, ({ goodBuild }) => {
  const files = filesIn(goodBuild);

  expect(Object.keys(files).filter((name) => /sign-in|provider/.test(name))).toEqual([]);
  for (const text of Object.values(files)) expect(text).not.toMatch(/sessionStorage|code_verifier/);
});

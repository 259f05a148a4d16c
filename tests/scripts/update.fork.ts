import { execFileSync, spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { mergeJson } from '../../scripts/update/merge-json.js';
import { ownershipOf } from '../../scripts/update/ownership.js';

/* `npm run update`, as it runs, between a small template and a fork of it. */

const script = fileURLToPath(new URL('../../scripts/update/update.js', import.meta.url));

type Files = Readonly<Record<string, string | undefined>>;

/** A folder under git. */
class Repository {
  readonly folder = mkdtempSync(join(tmpdir(), 'dashboard-app-'));

  constructor() {
    onTestFinished(() => {
      rmSync(this.folder, { recursive: true });
    });
    this.git('init', '--quiet');
  }

  git(...args: readonly string[]): string {
    const who = ['-c', 'user.name=Anna', '-c', 'user.email=anna@company.test'];
    return execFileSync('git', [...who, '-C', this.folder, ...args], { encoding: 'utf8' }).trim();
  }

  /** Writes files, deletes those that are undefined, and commits. */
  commit(files: Files): string {
    for (const [path, text] of Object.entries(files)) {
      const file = join(this.folder, path);
      if (text === undefined) rmSync(file);
      else {
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(file, text);
      }
    }
    this.git('add', '--all');
    this.git('commit', '--quiet', '--message', 'Change files');
    return this.git('rev-parse', 'HEAD');
  }

  read(path: string): string | undefined {
    const file = join(this.folder, path);
    return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
  }

  update(...args: readonly string[]) {
    const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], {
      cwd: this.folder,
      encoding: 'utf8',
    });
    return { status, said: stdout, problem: stderr };
  }
}

const FIRST = {
  'package.json': JSON.stringify({ name: 'template', dependencies: { svelte: '1', zod: '1' } }),
  'index.html': '<title>Customer</title>\n<p>one</p>\n<p>two</p>\n<main></main>\n',
  'src/frame/machine.ts': 'first\n',
  'src/frame/timings.ts': 'first\n',
  'src/frame/old.ts': 'first\n',
  'src/app/tabs.ts': 'first\n',
  'src/app/orders/api.ts': 'first\n',
  'docs/faq.md': 'first\n',
};

const SECOND = {
  'package.json': JSON.stringify({ name: 'template', dependencies: { svelte: '2', zod: '2' } }),
  'index.html': '<title>Customer</title>\n<p>one</p>\n<p>two</p>\n<main id="app"></main>\n',
  'src/frame/machine.ts': 'second\n',
  'src/frame/timings.ts': 'second\n',
  'src/frame/new.ts': 'second\n',
  'src/frame/old.ts': undefined,
  'src/app/tabs.ts': 'second\n',
  'src/app/orders/api.ts': 'second\n',
  'docs/faq.md': 'second\n',
};

/** A template, a fork of its first version without its history, and then the template's second version. */
function templateAndFork(own: Files) {
  const template = new Repository();
  const fork = new Repository();
  template.commit({ 'CHANGELOG.md': 'before the fork\n' });
  const first = template.commit(FIRST);
  cpSync(template.folder, fork.folder, {
    recursive: true,
    filter: (path) => !path.includes('.git'),
  });
  fork.commit({});
  fork.commit({ 'src/app/mine.ts': 'mine\n', ...own });
  const second = template.commit(SECOND);
  return { template, fork, first, second };
}

test('takes what is received, and leaves alone what is owned, without shared history', () => {
  const { template, fork, second } = templateAndFork({ 'src/app/tabs.ts': 'mine\n' });
  const { status, said, problem } = fork.update(template.folder);
  expect({ status, problem }).toEqual({ status: 0, problem: '' });
  expect(said).toMatch(/^\d files taken, 1 removed, 0 merged, 0 conflicts/);
  expect(fork.read('src/frame/machine.ts')).toBe('second\n');
  expect(fork.read('src/frame/new.ts')).toBe('second\n');
  expect(fork.read('src/frame/old.ts')).toBeUndefined();
  expect(fork.read('src/app/tabs.ts')).toBe('mine\n');
  expect(fork.read('src/app/mine.ts')).toBe('mine\n');
  expect(fork.read('src/app/orders/api.ts')).toBe('first\n');
  expect(JSON.parse(fork.read('.template.json') ?? '')).toEqual({
    source: template.folder,
    commit: second,
  });
});

test('keeps deleted what the fork has deleted, and says so', () => {
  const { template, fork } = templateAndFork({
    'src/app/orders/api.ts': undefined,
    'docs/faq.md': undefined,
  });
  const { said } = fork.update(template.folder);
  expect(fork.read('docs/faq.md')).toBeUndefined();
  expect(fork.read('src/app/orders/api.ts')).toBeUndefined();
  expect(said).toContain('You have deleted these, so they stay deleted:\n  docs/faq.md\n');
});

test('names each received file that the fork has edited', () => {
  const { template, fork } = templateAndFork({ 'src/frame/timings.ts': 'mine\n' });
  const { said } = fork.update(template.folder);
  expect(fork.read('src/frame/timings.ts')).toBe('second\n');
  expect(said).toContain('edited these received files');
  expect(said).toContain('\n  src/frame/timings.ts\n');
});

test('merges what both sides change', () => {
  const { template, fork } = templateAndFork({
    'package.json': JSON.stringify({
      name: 'mine',
      dependencies: { svelte: '1', zod: '1', date: '1' },
    }),
    'index.html': FIRST['index.html'].replace('Customer', 'Mine'),
  });
  expect(fork.update(template.folder).status).toBe(0);
  expect(JSON.parse(fork.read('package.json') ?? '')).toEqual({
    name: 'mine',
    dependencies: { svelte: '2', zod: '2', date: '1' },
  });
  expect(fork.read('index.html')).toBe(SECOND['index.html'].replace('Customer', 'Mine'));
});

test('marks the same lines in conflict, names them, and fails', () => {
  const { template, fork } = templateAndFork({
    'index.html': FIRST['index.html'].replace('<main>', '<main class="mine">'),
  });
  const { status, said } = fork.update(template.folder);
  expect(status).toBe(1);
  expect(said).toContain('index.html: both sides have changed the same lines');
  expect(fork.read('index.html')).toContain('<<<<<<< yours\n<main class="mine">');
});

test('the next one begins where the last one ended, and needs no address', () => {
  const { template, fork } = templateAndFork({});
  fork.update(template.folder);
  fork.commit({ 'index.html': '<title>Mine</title>\n' });
  template.commit({ 'src/frame/machine.ts': 'third\n' });
  const { status, said } = fork.update();
  expect(status).toBe(0);
  expect(said).toMatch(/^1 files taken, 0 removed, 0 merged, 0 conflicts/);
  expect(fork.read('src/frame/machine.ts')).toBe('third\n');
  expect(fork.read('index.html')).toBe('<title>Mine</title>\n');
});

test('runs the migrations that are new, in their order', () => {
  const { template, fork } = templateAndFork({});
  template.commit({
    'scripts/update/migrations/001-rename.js': `import { renameSync } from 'node:fs';
export function migrate(root) {
  renameSync(root + '/src/app/tabs.ts', root + '/src/app/pages.ts');
  return 'tabs.ts is now pages.ts.';
}
`,
    'scripts/update/migrations/002-mark.js': `import { appendFileSync } from 'node:fs';
export async function migrate(root) {
  appendFileSync(root + '/src/app/pages.ts', 'marked\\n');
  return 'pages.ts is marked.';
}
`,
  });
  const { status, said } = fork.update(template.folder);
  expect(status).toBe(0);
  expect(said).toContain('001-rename.js: tabs.ts is now pages.ts.');
  expect(said).toContain('002-mark.js: pages.ts is marked.');
  expect(fork.read('src/app/pages.ts')).toBe('first\nmarked\n');
  fork.commit({});
  template.commit({ 'src/frame/machine.ts': 'third\n' });
  expect(fork.update().said).not.toContain('001-rename.js');
});

test('changes nothing where it is only asked what it would do', () => {
  const { template, fork } = templateAndFork({});
  expect(fork.update(template.folder, '--dry').said).toContain('files taken');
  expect(fork.git('status', '--porcelain')).toBe('');
});

test('wants a clean working tree', () => {
  const { template, fork } = templateAndFork({});
  writeFileSync(join(fork.folder, 'src/app/tabs.ts'), 'not committed\n');
  const { status, problem } = fork.update(template.folder);
  expect(status).toBe(1);
  expect(problem).toMatch(/^Commit your work first/);
});

test('asks for the version that the fork has, where it cannot be seen', () => {
  const { template, fork, first } = templateAndFork({});
  fork.git('checkout', '--quiet', '--orphan', 'other');
  fork.commit({ 'src/app/mine.ts': 'from the first commit on\n' });
  const { status, problem } = fork.update(template.folder);
  expect(status).toBe(1);
  expect(problem).toContain('--from <commit>');
  expect(fork.update(template.folder, '--from', first).status).toBe(0);
});

test('of members that both have changed, the fork’s stays, and a removed one goes', () => {
  expect(
    mergeJson({ a: 1, b: 1, c: 1, d: 1 }, { a: 2, b: 1, d: 1 }, { a: 3, b: 1, c: 1, e: 1 }),
  ).toEqual({ merged: { a: 2, b: 1, e: 1 }, conflicts: ['a'] });
});

test.each([
  ['src/app/tabs.ts', 'owned'],
  ['app.config.js', 'owned'],
  ['src/app.ts', 'received'],
  ['src/frame/host/origins.ts', 'received'],
  ['package.json', 'merged'],
  ['.github/workflows/test.yml', 'merged'],
])('%s is %s', (path, ownership) => {
  expect(ownershipOf(path)).toBe(ownership);
});

import { execFileSync, spawn } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { expect, type TestContext } from 'vitest';
import { reachedTests } from './reached-tests.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** How many programs run at a time, in all forks together. */
const AT_ONCE = 2;

/** Where the app's tabs are listed. */
export const TABS = 'src/app/tabs.ts';

/** A copy of this repository, as a fork of it is, that lasts for one test. */
export class Fork {
  readonly folder: string;

  constructor({ onTestFinished }: Pick<TestContext, 'onTestFinished'>) {
    this.folder = mkdtempSync(join(tmpdir(), 'fork-'));
    onTestFinished(() => {
      rmSync(this.folder, { recursive: true });
    });
    const listed = execFileSync('git', ['ls-files', '-co', '--exclude-standard', '-z'], {
      cwd: root,
    });
    for (const file of listed.toString().split('\0'))
      if (file && existsSync(join(root, file))) cpSync(join(root, file), join(this.folder, file));
    symlinkSync(join(root, 'node_modules'), join(this.folder, 'node_modules'), 'junction');
  }

  read(file: string): string {
    return readFileSync(join(this.folder, file), 'utf8');
  }

  write(file: string, text: string) {
    const path = join(this.folder, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }

  /** Changes a file, which has to hold what is looked for. */
  change(file: string, what: string | RegExp, other: string) {
    const before = this.read(file);
    const after = before.replace(what, other);
    expect(after, `${file} has ${what}`).not.toBe(before);
    this.write(file, after);
  }

  /** Deletes what is a feature's by its name, and its tab. */
  remove(feature: string) {
    for (const path of [
      `src/app/${feature}`,
      `mocks/api/${feature}`,
      `mocks/api/${feature}.ts`,
      `mocks/scenarios/app/${feature}`,
      `tests/app/${feature}`,
    ])
      rmSync(join(this.folder, path), { recursive: true, force: true });
    this.write(TABS, withoutTab(this.read(TABS), feature));
  }

  /** Puts an entry at the end of the list of tabs. */
  addTab(entry: string) {
    this.change(TABS, '\n];', `\n${entry}\n];`);
  }

  async types() {
    await this.#passes('node_modules/svelte-check/bin/svelte-check', [
      '--tsconfig',
      './tsconfig.json',
      '--fail-on-warnings',
      '--output',
      'machine',
    ]);
  }

  /** What is owned or may import it: the rest is the same as here, where it is linted whole. */
  async lint() {
    await this.#passes('node_modules/eslint/bin/eslint.js', [
      '-c',
      '.config/eslint.config.js',
      '--max-warnings',
      '0',
      'src',
      'mocks/api',
      'mocks/scenarios',
      'tests/app',
      'app.config.js',
    ]);
  }

  async format(files: readonly string[]) {
    await this.#passes('node_modules/prettier/bin/prettier.cjs', ['--check', ...files]);
  }

  /** All tests in Node that what a fork owns can reach, but those of random inputs. */
  async nodeTests() {
    const tests = reachedTests(this.folder).filter(
      (test) => test !== 'tests/interleavings.test.ts',
    );
    expect(tests).toEqual(expect.arrayContaining(['tests/mocks/api.test.ts']));
    // What differs from the template has another contract.
    await this.#passes('scripts/contract/contract.js', []);
    await this.#passes('node_modules/vitest/vitest.mjs', [
      'run',
      '-c',
      '.config/vitest.config.ts',
      '--project',
      'node',
      // Types and lint run at the same time.
      '--testTimeout',
      '120000',
      ...tests,
    ]);
  }

  async #passes(program: string, args: readonly string[]) {
    const done = await turn();
    try {
      await this.#run(program, args);
    } finally {
      done();
    }
  }

  async #run(program: string, args: readonly string[]) {
    const child = spawn(process.execPath, [program, ...args], {
      cwd: this.folder,
      env: { ...process.env, NODE_ENV: undefined, VITEST: undefined, NO_COLOR: '1' },
    });
    let printed = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (data: Buffer) => (printed += data.toString()));
    const code = await new Promise((resolve) => child.once('close', resolve));
    expect(code, `${program} in the fork:\n${printed.slice(-6_000)}`).toBe(0);
  }
}

const waiting: (() => void)[] = [];
let running = 0;

/** Waits until a program may run. Call what it gives when the program has ended. */
async function turn(): Promise<() => void> {
  if (running === AT_ONCE) await new Promise<void>((resolve) => waiting.push(resolve));
  else running += 1;
  return () => {
    const next = waiting.shift();
    if (next) next();
    else running -= 1;
  };
}

/** The features of the app that have a tab, by the names of their folders. */
export function featuresWithTab(): string[] {
  const text = readFileSync(join(root, TABS), 'utf8');
  return readdirSync(join(root, 'src/app'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && tabsOf(text, entry.name).length > 0)
    .map(({ name }) => name)
    .sort();
}

/** The tabs file without what comes from a feature's folder. */
function withoutTab(text: string, feature: string): string {
  let rest = text;
  for (const node of [...importsOf(text, feature), ...tabsOf(text, feature)].sort(
    (a, b) => b.pos - a.pos,
  ))
    rest = rest.slice(0, node.pos) + rest.slice(node.end).replace(/^,/, '');
  return rest;
}

function sourceOf(text: string) {
  return ts.createSourceFile(TABS, text, ts.ScriptTarget.Latest, true);
}

function importsOf(text: string, feature: string): readonly ts.ImportDeclaration[] {
  return sourceOf(text).statements.filter(
    (each): each is ts.ImportDeclaration =>
      ts.isImportDeclaration(each) &&
      each.getText().includes(`'./${feature}/`) &&
      each.importClause?.phaseModifier !== ts.SyntaxKind.TypeKeyword,
  );
}

/** Of the list of tabs those that name the feature's folder, or something imported from it. */
function tabsOf(text: string, feature: string): readonly ts.Expression[] {
  const names = importsOf(text, feature).map((each) => each.importClause?.name?.text);
  const list = sourceOf(text).statements.flatMap((each) =>
    ts.isVariableStatement(each) ? each.declarationList.declarations : [],
  );
  const tabs = list.find(({ name }) => name.getText() === 'tabs')?.initializer;
  if (!tabs || !ts.isArrayLiteralExpression(tabs)) throw new Error(`${TABS} has no list of tabs.`);
  return tabs.elements.filter(
    (tab) =>
      tab.getText().includes(`'./${feature}/`) ||
      names.some((name) => name && new RegExp(`\\b${name}\\b`).test(tab.getText())),
  );
}

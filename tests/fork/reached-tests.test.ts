import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { reachedTests } from './reached-tests.ts';

function folderWith(files: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), 'dashboard-app-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(folder, dirname(path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

const REACHED: readonly (readonly [how: string, files: Record<string, string>])[] = [
  ['is owned itself', { 'tests/app/orders/a.test.ts': '' }],
  [
    'imports what imports an owned file',
    {
      'tests/shell/a.test.ts': "import '../support/b.ts';",
      'tests/support/b.ts': "export * from '../../src/app/tabs.ts';",
      'src/app/tabs.ts': '',
    },
  ],
  [
    'imports a component with an owned file',
    {
      'tests/a.test.ts': "import B from './B.svelte';",
      'tests/B.svelte': '<script lang="ts">import { a } from "../app.config.js";</script>{a}',
      'app.config.js': '',
    },
  ],
  [
    'imports an owned file when it runs',
    { 'tests/a.test.ts': "await import('../mocks/api/b.ts');", 'mocks/api/b.ts': '' },
  ],
  [
    'finds files by a pattern',
    {
      'tests/a.test.ts': "import '../mocks/b.ts';",
      'mocks/b.ts': "import.meta.glob('./api/*.ts');",
    },
  ],
  ['reads files', { 'tests/a.test.ts': "import { readFileSync } from 'node:fs';" }],
  ['runs programs', { 'tests/a.test.ts': "import { execFile } from 'node:child_process';" }],
];

test.each(REACHED)('a test that %s is reached', (_, files) => {
  expect(reachedTests(folderWith(files))).toEqual([
    Object.keys(files).find((path) => path.endsWith('.test.ts')),
  ]);
});

test('a test whose modules are all received is not, even where they import each other', () => {
  const files = {
    'tests/data/a.test.ts': "import { expect } from 'vitest'; import '../../src/data/b.ts';",
    'src/data/b.ts': "import './c.ts';",
    'src/data/c.ts': "import './b.ts';",
    'src/app/tabs.ts': '',
  };
  expect(reachedTests(folderWith(files))).toEqual([]);
});

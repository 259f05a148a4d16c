import { fileURLToPath } from 'node:url';
import { ESLint } from 'eslint';
import { expect, test } from 'vitest';

/*
 * The layers hold only while the linter sees a violation. So one is planted, in text only, in each kind of
 * file and for each kind of rule.
 */

const root = fileURLToPath(new URL('..', import.meta.url));
const linter = new ESLint({ cwd: root, overrideConfigFile: '.config/eslint.config.js' });

const inComponent = (code: string) => `<script lang="ts">\n${code}\n</script>\n`;

const PLANTED: readonly (readonly [file: string, code: string, rule: string])[] = [
  ['src/host/origins.ts', "import '../lifecycle/machine.ts';", 'no-restricted-imports'],
  ['src/api/errors.ts', "import '../host/origins.ts';", 'no-restricted-imports'],
  ['src/stores/identity.ts', "import '../api/client.ts';", 'no-restricted-imports'],
  ['src/lifecycle/timings.ts', "import '../config.ts';", 'no-restricted-imports'],
  ['src/views/format.ts', "import '../host/origins.ts';", 'no-restricted-imports'],
  ['src/views/format.ts', "import '../../mocks/api/faults.ts';", 'no-restricted-imports'],
  [
    'src/views/parts/Money.svelte',
    inComponent(
      "import { isAllowedOrigin } from '../../host/origins.ts';\nisAllowedOrigin('', []);",
    ),
    'no-restricted-imports',
  ],
  [
    'src/views/parts/Money.svelte',
    inComponent("import '../../../mocks/api/faults.ts';"),
    'no-restricted-imports',
  ],
  ['src/views/format.ts', 'localStorage.clear();', 'no-restricted-globals'],
  ['src/lifecycle/timings.ts', 'window.close();', 'no-restricted-globals'],
  ['src/views/parts/Money.svelte', inComponent("void fetch('/');"), 'no-restricted-globals'],
];

test.for(PLANTED)('a violation in %s is found: %s', { timeout: 60_000 }, async (planted) => {
  const [file, code, rule] = planted;
  const [result] = await linter.lintText(`${code}\n`, { filePath: `${root}${file}` });
  expect(result?.messages.map(({ ruleId }) => ruleId)).toContainEqual(
    expect.stringMatching(new RegExp(`(^|/)${rule}$`)),
  );
});

test('types are free: a view may know the shape of what the host lane reads', async () => {
  const code =
    "import type { Message } from '../host/messages.ts';\nexport type Shown = Message;\n";
  const [result] = await linter.lintText(code, { filePath: `${root}src/views/format.ts` });
  expect(result?.messages).toEqual([]);
}, 60_000);

import { fileURLToPath } from 'node:url';
import { ESLint } from 'eslint';
import ts from 'typescript-eslint';
import { expect, test } from 'vitest';

/*
 * The layers hold only while the linter sees a violation. So one is planted, in text only, in each kind of
 * file and for each kind of rule.
 */

const root = fileURLToPath(new URL('..', import.meta.url));
const linter = new ESLint({
  cwd: root,
  overrideConfigFile: '.config/eslint.config.js',
  // None of the rules here needs types, which take long.
  overrideConfig: ts.configs.disableTypeChecked,
});

const inComponent = (code: string) => `<script lang="ts">\n${code}\n</script>\n`;

const PLANTED: readonly (readonly [file: string, code: string, rule: string])[] = [
  ['src/frame/host/origins.ts', "import '../lifecycle/machine.ts';", 'layers/imports'],
  ['src/frame/host/origins.ts', "import '../../data/client.ts';", 'layers/imports'],
  ['src/frame/lifecycle/timings.ts', "import '../../config.ts';", 'layers/imports'],
  ['src/frame/stores/stores.ts', "import '../../app/identity.ts';", 'layers/imports'],
  ['src/data/errors.ts', "import '../frame/host/origins.ts';", 'layers/imports'],
  ['src/shell/format.ts', "import '../frame/host/origins.ts';", 'layers/imports'],
  ['src/shell/format.ts', "import '../app/tabs.ts';", 'layers/imports'],
  ['src/shell/format.ts', "void import('../app/tabs.ts');", 'layers/imports'],
  ['src/shell/format.ts', "import '../../mocks/helpdesk/api/faults.ts';", 'layers/imports'],
  ['src/app/identity.ts', "export * from '../frame/host/origins.ts';", 'layers/imports'],
  ['src/app/customer/choice.ts', "import '../overview/texts.ts';", 'layers/imports'],
  ['src/main.ts', "void import('../mocks/helpdesk/api/faults.ts');", 'layers/imports'],
  [
    'src/shell/parts/Money.svelte',
    inComponent(
      "import { isAllowedOrigin } from '../../frame/host/origins.ts';\nisAllowedOrigin('', []);",
    ),
    'layers/imports',
  ],
  [
    'src/shell/parts/Money.svelte',
    inComponent("import '../../../mocks/helpdesk/api/faults.ts';"),
    'layers/imports',
  ],
  [
    'src/app/customer/Head.svelte',
    inComponent("import { texts } from '../overview/texts.ts';\nvoid texts;"),
    'layers/imports',
  ],
  ['src/shell/format.ts', 'localStorage.clear();', 'no-restricted-globals'],
  ['src/app/identity.ts', 'localStorage.clear();', 'no-restricted-globals'],
  ['src/frame/lifecycle/timings.ts', 'window.close();', 'no-restricted-globals'],
  ['src/shell/parts/Money.svelte', inComponent("void fetch('/');"), 'no-restricted-globals'],
];

test.for(PLANTED)('a violation in %s is found: %s', { timeout: 60_000 }, async (planted) => {
  const [file, code, rule] = planted;
  const [result] = await linter.lintText(`${code}\n`, { filePath: `${root}${file}` });
  expect(result?.messages.map(({ ruleId }) => ruleId)).toContain(rule);
});

test('types are free: a view may know the shape of what the host lane reads', async () => {
  const code =
    "import type { Message } from '../frame/host/context-schema.ts';\nexport type Shown = Message;\n";
  const [result] = await linter.lintText(code, { filePath: `${root}src/shell/format.ts` });
  expect(result?.messages).toEqual([]);
}, 60_000);

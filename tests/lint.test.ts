import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ESLint } from 'eslint';
import ts from 'typescript-eslint';
import { expect, onTestFinished, test } from 'vitest';

/*
 * The layers hold only while the linter sees a violation. So one is planted, in text only, in each kind of
 * file and for each kind of rule.
 */

const root = fileURLToPath(new URL('..', import.meta.url));
const linter = linterOf(root);

function linterOf(cwd: string) {
  return new ESLint({
    cwd,
    overrideConfigFile: '.config/eslint.config.js',
    // None of the rules here needs types, which take long.
    overrideConfig: ts.configs.disableTypeChecked,
  });
}

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

/** The linter of a fork with settings of its own in `app.config.js`, each a name and its value. */
function linterWith(settings: Record<string, string>) {
  const fork = mkdtempSync(join(tmpdir(), 'dashboard-app-'));
  onTestFinished(() => {
    rmSync(fork, { recursive: true });
  });
  for (const path of ['.config', 'svelte.config.js', 'package.json'])
    cpSync(join(root, path), join(fork, path), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(fork, 'node_modules'), 'junction');
  let text = readFileSync(join(root, 'app.config.js'), 'utf8');
  for (const [name, value] of Object.entries(settings)) {
    const changed = text.replace(
      new RegExp(`(export const ${name} = )[^;]*;`),
      (_, start: string) => `${start}${value};`,
    );
    expect(changed, name).not.toBe(text);
    text = changed;
  }
  writeFileSync(join(fork, 'app.config.js'), text);
  const forked = linterOf(fork);
  return async (file: string, code: string) => {
    const [result] = await forked.lintText(`${code}\n`, { filePath: join(fork, file) });
    return result?.messages.map(({ ruleId }) => ruleId);
  };
}

test('a fork’s own folder may import what its settings say, and nothing else', async () => {
  const rulesBroken = linterWith({ MORE_IMPORTS: "{ maps: ['data'], app: ['maps'] }" });
  expect(await rulesBroken('src/maps/map.ts', "import '../data/keys.ts';")).toEqual([]);
  expect(await rulesBroken('src/app/tabs.ts', "import '../maps/map.ts';")).toEqual([]);
  // What `app` may import without the setting is still allowed.
  expect(await rulesBroken('src/app/tabs.ts', "import '../shell/texts.ts';")).toEqual([]);

  const layers = ['layers/imports'];
  expect(await rulesBroken('src/maps/map.ts', "import '../shell/texts.ts';")).toEqual(layers);
  expect(await rulesBroken('src/shell/time-text.ts', "import '../maps/map.ts';")).toEqual(layers);
  expect(await rulesBroken('src/charts/bar.ts', "import '../data/keys.ts';")).toEqual(layers);
}, 60_000);

test('only the files that a fork’s settings name may use the outside world', async () => {
  const rulesBroken = linterWith({ OUTSIDE_WORLD_FILES: "['src/app/maps/**']" });
  const code = 'localStorage.clear();';
  expect(await rulesBroken('src/app/maps/position.ts', code)).toEqual([]);

  const globals = ['no-restricted-globals'];
  expect(await rulesBroken('src/app/customer/lookup.ts', code)).toEqual(globals);
  expect(await rulesBroken('src/app/access-token.ts', code)).toEqual(globals);
  expect(await rulesBroken('src/data/keys.ts', code)).toEqual(globals);
}, 60_000);

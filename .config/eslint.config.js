import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import { defineConfig } from 'eslint/config';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from '../svelte.config.js';

/**
 * Who may import values from whom; types are free. A folder of `src` that is not named here may import
 * nothing of ours, so a new one has to be added.
 * @type {Record<string, string[]>}
 */
const MAY_IMPORT = {
  host: ['problem'],
  lifecycle: ['host', 'problem'],
  stores: ['lifecycle', 'host'],
  api: ['problem'],
  views: ['stores', 'api'],
};

/** The outside world: it enters in `host/`, `main.ts`, `show.ts` and `config.ts`, and is an argument everywhere else. */
const OUTSIDE_WORLD = [
  'window',
  'globalThis',
  'document',
  'parent',
  'top',
  'self',
  'postMessage',
  'location',
  'history',
  'localStorage',
  'sessionStorage',
  'indexedDB',
  'fetch',
  'XMLHttpRequest',
  'WebSocket',
];

const folders = readdirSync(new URL('../src', import.meta.url), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

/** @type {import('eslint').Linter.Config[]} */
const layers = folders.map((folder) => {
  const forbidden = [...folders, 'problem', 'config', 'main', 'App'].filter(
    (name) => name !== folder && !MAY_IMPORT[folder]?.includes(name),
  );
  return {
    files: [`src/${folder}/**/*.{ts,svelte}`],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: `^(\\.\\./)+(${forbidden.join('|')})(/|\\.(ts|svelte)$)`,
              message: `${folder} may import ${[...(MAY_IMPORT[folder] ?? []), 'types'].join(', ')}.`,
              allowTypeImports: true,
            },
            { regex: '(^|/)(mocks|tests|scripts)/', message: 'Mocks and tests stay out of src.' },
          ],
        },
      ],
    },
  };
});

export default defineConfig(
  { ignores: ['dist', 'demo', 'node_modules', '.stryker-tmp'] },
  js.configs.recommended,
  ts.configs.strictTypeChecked,
  ts.configs.stylisticTypeChecked,
  svelte.configs.recommended,
  {
    languageOptions: {
      globals: { ...globals.browser, ...globals.node },
      parserOptions: {
        projectService: true,
        tsconfigRootDir: fileURLToPath(new URL('..', import.meta.url)),
        extraFileExtensions: ['.svelte'],
      },
    },
    rules: {
      eqeqeq: 'error',
      'no-console': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      // `${number}` is clear, and these options would also allow `${undefined}` otherwise.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // Svelte's `$store` and event handlers written as arrows with one call.
      '@typescript-eslint/no-confusing-void-expression': 'off',
      // `||` is meant where an empty text counts as nothing.
      '@typescript-eslint/prefer-nullish-coalescing': 'off',
    },
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: ts.parser, svelteConfig } },
    rules: {
      // Reading a `$props()` member loses its type in this parser; svelte-check is the judge of types there.
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/no-unnecessary-condition': 'off',
      'svelte/no-at-html-tags': 'error',
    },
  },
  ...layers,
  {
    files: ['src/**/*.{ts,svelte}'],
    ignores: ['src/host/**', 'src/main.ts', 'src/show.ts', 'src/config.ts', 'src/api/client.ts'],
    rules: {
      'no-restricted-globals': ['error', ...OUTSIDE_WORLD],
    },
  },
  { files: ['scripts/**', '.config/**', 'tests/**'], rules: { 'no-console': 'off' } },
  { files: ['**/*.js'], extends: [ts.configs.disableTypeChecked] },
);

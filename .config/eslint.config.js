import { fileURLToPath } from 'node:url';
import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import { defineConfig } from 'eslint/config';
import globals from 'globals';
import ts from 'typescript-eslint';
import { OUTSIDE_WORLD_FILES } from '../app.config.js';
import svelteConfig from '../svelte.config.js';
import { layers } from './layers.js';

/** The outside world: it enters in `frame/host/`, `main.ts`, `mount.ts` and `config.ts`, and is an argument everywhere else. */
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

export default defineConfig(
  { ignores: ['dist', 'demo', 'node_modules', '.svelte-check', '.stryker-tmp'] },
  js.configs.recommended,
  ts.configs.strictTypeChecked,
  ts.configs.stylisticTypeChecked,
  svelte.configs.recommended,
  {
    languageOptions: {
      globals: { ...globals.browser, ...globals.node, __SIGN_IN__: 'readonly' },
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
    rules: { 'svelte/no-at-html-tags': 'error' },
  },
  {
    files: ['src/**/*.{ts,svelte}'],
    plugins: { layers },
    rules: { 'layers/imports': 'error' },
  },
  {
    files: ['src/**/*.{ts,svelte}'],
    ignores: [
      'src/frame/host/**',
      'src/main.ts',
      'src/mount.ts',
      'src/config.ts',
      'src/data/client.ts',
      // Its page, which is the callback.
      'src/sign-in/callback.ts',
      ...OUTSIDE_WORLD_FILES,
    ],
    rules: {
      'no-restricted-globals': ['error', ...OUTSIDE_WORLD],
    },
  },
  { files: ['scripts/**', '.config/**', 'tests/**'], rules: { 'no-console': 'off' } },
  // What needs types is svelte-check's business in components: there each file would cost a program of its own.
  { files: ['**/*.js', '**/*.svelte'], extends: [ts.configs.disableTypeChecked] },
);

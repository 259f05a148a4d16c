import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { runParts } from './parts.js';

/*
 * `npm run check`: the types of everything, and lint and format of the files that differ from the last commit. For
 * every pause between two thoughts.
 */

const changed = ['diff --name-only --relative HEAD', 'ls-files --others --exclude-standard']
  .flatMap((args) => execFileSync('git', args.split(' '), { encoding: 'utf8' }).split('\n'))
  .filter((file) => file !== '' && existsSync(file));
const code = changed.filter((file) => /\.(js|ts|svelte)$/.test(file));

const eslint = [
  'eslint',
  '-c',
  '.config/eslint.config.js',
  '--max-warnings',
  '0',
  '--no-warn-ignored',
];
const prettier = ['prettier', '--check', '--ignore-unknown'];

await runParts([
  [
    { name: 'types', command: ['npm', 'run', '--silent', 'test:types', '--', '--incremental'] },
    ...(code.length > 0 ? [{ name: 'lint', command: ['npx', ...eslint, ...code] }] : []),
    ...(changed.length > 0 ? [{ name: 'format', command: ['npx', ...prettier, ...changed] }] : []),
  ],
]);

import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { needPackages } from './need-packages.js';

/* Fetches Stryker, which only this needs, and runs it with the arguments given. Takes about an hour. */

const packages = needPackages('tests/mutation');
const stryker = join(packages, 'node_modules/@stryker-mutator/core/bin/stryker.js');
const { status } = spawnSync(
  process.execPath,
  [stryker, 'run', '.config/stryker.config.js', ...process.argv.slice(2)],
  { stdio: 'inherit' },
);
process.exitCode = status ?? 1;

import { spawnSync } from 'node:child_process';

/* Holds the tests of chance inputs against twenty times as many, other ones each night. */

const TIMES = 20;
const FILES = ['tests/frame/host/inputs.test.ts', 'tests/interleavings.test.ts'];
const [seed = String(Date.now() % 2 ** 31)] = process.argv.slice(2);

const failed = [
  ['npx', 'vitest', 'run', '-c', '.config/vitest.config.ts', '--project', 'node', ...FILES],
  ['node', 'scripts/growth.js'],
].filter(([program = '', ...args]) => {
  const { status } = spawnSync(program, args, {
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, CHANCE_SEED: seed, CHANCE_TIMES: String(TIMES) },
  });
  return status !== 0;
});
process.exitCode = failed.length === 0 ? 0 : 1;

import { spawnSync } from 'node:child_process';

/* Lets a test of chance inputs fail again, on the input on which it failed. The failed test prints the command. */

const [file, seed, path] = process.argv.slice(2);

const { status } = spawnSync(
  'npx',
  ['vitest', 'run', '-c', '.config/vitest.config.ts', '--project', 'node', `tests/${file}`],
  {
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, CHANCE_SEED: seed, CHANCE_PATH: path },
  },
);
process.exitCode = status ?? 1;

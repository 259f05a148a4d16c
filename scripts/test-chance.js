import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/*
 * Holds the tests of chance inputs against as many as they name, or so many times as many, from another seed than
 * the tests of every day: `node scripts/test-chance.js [times] [seed]`. Without a seed it is a new one each time.
 */

const files = readdirSync('tests', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.test.ts'))
  .map((file) => `tests/${file}`)
  .filter((file) => readFileSync(file, 'utf8').includes('support/chance.ts'));
const [times = '1', seed = String(Date.now() % 2 ** 31)] = process.argv.slice(2);

const { status } = spawnSync(
  'npx',
  ['vitest', 'run', '-c', '.config/vitest.config.ts', '--project', 'node', ...files],
  {
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, CHANCE_SEED: seed, CHANCE_TIMES: times },
  },
);
process.exitCode = status ?? 1;

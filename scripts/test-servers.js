import { spawnSync } from 'node:child_process';
import { needServers } from './need-servers.js';

/* Serves the build with real servers, as the README says, and looks at what they answer. */

needServers();

const { status } = spawnSync(
  'npx',
  ['vitest', 'run', '-c', '.config/vitest.config.ts', '--project', 'servers'],
  { stdio: 'inherit', shell: process.platform === 'win32' },
);
process.exitCode = status ?? 1;

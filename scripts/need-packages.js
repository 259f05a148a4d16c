import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * Installs what few need, and `npm install` therefore does not bring: the packages of a folder that has a
 * `package.json` and a lock file of its own. They are kept in `node_modules/.cache` until its lock file changes.
 * Ends the program with a sentence where they cannot be had.
 * @param {string} folder relative to the project
 * @returns {string} the absolute path of the folder whose `node_modules` has them
 */
export function needPackages(folder) {
  const target = join(root, 'node_modules/.cache', folder.replaceAll('/', '-'));
  const lock = join(root, folder, 'package-lock.json');
  // npm writes this file last, so an installation that was interrupted is done again.
  const installed = join(target, 'node_modules/.package-lock.json');
  const copy = join(target, 'package-lock.json');
  const isCurrent =
    existsSync(installed) && readFileSync(copy, 'utf8') === readFileSync(lock, 'utf8');
  if (isCurrent) return target;
  console.log(`Installing the packages of ${folder}.`);
  rmSync(target, { recursive: true, force: true });
  mkdirSync(target, { recursive: true });
  for (const file of ['package.json', 'package-lock.json'])
    copyFileSync(join(root, folder, file), join(target, file));
  // Peers are the project's own packages, which are found further up.
  const args = ['ci', '--prefix', target, '--legacy-peer-deps', '--no-audit', '--no-fund'];
  const { status } = spawnSync('npm', args, {
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (status === 0) return target;
  console.error(
    `The packages of ${folder}/package.json could not be installed: npm says why above. Without a network these tests cannot run.`,
  );
  process.exit(1);
}

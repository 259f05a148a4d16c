import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The programs, which Debian packages have the same names as. With openssl a test makes its certificate. */
const PROGRAMS = ['nginx', 'caddy', 'openssl'];

/** Servers are in folders that only root has in its path. */
const FOLDERS = [...(process.env['PATH'] ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin'];

/**
 * The path of a program on this machine.
 * @param {string} name
 * @returns {string | undefined}
 */
export function findProgram(name) {
  return FOLDERS.map((folder) => join(folder, name)).find((path) => {
    try {
      accessSync(path, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}

/**
 * Installs what is missing, as root with apt. Ends the program with a sentence where that cannot be.
 * @param {readonly string[]} [programs]
 */
export function needServers(programs = PROGRAMS) {
  const isMissing = (/** @type {string} */ name) => findProgram(name) === undefined;
  const wanted = programs.filter(isMissing);
  if (wanted.length > 0 && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    console.log(`Installing ${wanted.join(', ')}.`);
    aptGet('update');
    aptGet('install', '--yes', '--no-install-recommends', ...wanted);
  }
  const missing = programs.filter(isMissing);
  if (missing.length === 0) return;
  console.error(
    `The tests with real servers need ${missing.join(' and ')}: install ${missing.length > 1 ? 'them' : 'it'} (apt-get install ${missing.join(' ')}), ` +
      'or run these tests as root on Debian or Ubuntu, where they do so themselves.',
  );
  process.exit(1);
}

/** @param {string[]} args */
function aptGet(...args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync('apt-get', args, { stdio: ['ignore', 'ignore', 'inherit'], env });
}

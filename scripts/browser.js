import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from 'playwright';

const INSTALLED = ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser'];

const ON_MAC_AND_WINDOWS = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

/** What Chromium needs to start in a container, where it often runs as root and with little shared memory. */
export const browserArguments =
  process.getuid?.() === 0 ? ['--no-sandbox', '--disable-dev-shm-usage'] : [];

/**
 * A Chromium that is on this machine: the one that the environment variable names, an installed Chrome
 * or Chromium, or Playwright's own.
 * @returns {string | undefined} the program's path
 */
export function findBrowser() {
  const named = process.env['CHROMIUM_PATH'];
  if (named) return named;
  return [...onPath(), ...ON_MAC_AND_WINDOWS, chromium.executablePath()].find(existsSync);
}

/**
 * Finds a Chromium, else installs one. Exits with a sentence that says what to do where neither works.
 * @returns {string} the program's path
 */
export function needBrowser() {
  const found = findBrowser() ?? installed();
  if (found) return found;
  console.error(
    'The tests need Chrome or Chromium, found none, and could not install one: install either, ' +
      'or set CHROMIUM_PATH to the program.',
  );
  process.exit(1);
}

function installed() {
  console.log('No Chrome or Chromium found: installing one.');
  run('npx', ['playwright', 'install', '--with-deps', 'chromium']);
  if (!findBrowser() && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    run('apt-get', ['update']);
    run('apt-get', ['install', '--yes', '--no-install-recommends', 'chromium']);
  }
  return findBrowser();
}

/** @param {string} command @param {string[]} args */
function run(command, args) {
  spawnSync(command, args, {
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
}

function onPath() {
  if (process.platform === 'win32') return [];
  return INSTALLED.flatMap((name) => {
    try {
      const path = execFileSync('which', [name], {
        encoding: 'utf8',
        stdio: 'pipe',
      }).trim();
      return path ? [path] : [];
    } catch {
      return [];
    }
  });
}

import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { needBrowser } from './browser.js';

/*
 * The browsers beside Chromium: Firefox, and WebKit as Debian's WebKitGTK or, on a Mac, as Safari. Chromium itself is
 * here to be compared with.
 */

/**
 * @typedef {object} Engine
 * @property {'firefox' | 'webkit' | 'chromium'} name
 * @property {string} program Firefox, WebKitGTK's MiniBrowser, or empty for Safari
 * @property {string} [driver] what speaks WebDriver, where the browser does not
 */

/** What Debian and Ubuntu call them. Xvfb draws in memory where there is no screen; xdotool moves windows on it. */
const PACKAGES = {
  firefox: ['firefox-esr', 'xvfb'],
  webkit: ['webkit2gtk-driver', 'xvfb', 'xdotool'],
};

const isMac = process.platform === 'darwin';

/**
 * Finds the engine on this machine, else installs it from Debian. Ends the program with a sentence that says
 * what to do where neither works.
 * @param {string | undefined} name @returns {Engine}
 */
export function needEngine(name) {
  if (name === 'chromium') return { name, program: needBrowser() };
  if (name !== 'firefox' && name !== 'webkit') {
    console.error('Name an engine: npm run test:firefox, test:webkit, or test:chromium.');
    process.exit(1);
  }
  const found = findEngine(name) ?? (install(PACKAGES[name]) ? findEngine(name) : undefined);
  if (found) return found;
  console.error(
    isMac
      ? 'Safari needs to be allowed to be driven: run `sudo safaridriver --enable` once.'
      : `These tests need ${name === 'firefox' ? 'Firefox and Xvfb' : 'WebKitGTK, its driver, Xvfb and xdotool'}, and could not install them: ` +
          `install ${PACKAGES[name].join(', ')} as your system names them, or set FIREFOX_PATH to the program.`,
  );
  process.exit(1);
}

/** @param {'firefox' | 'webkit'} name @returns {Engine | undefined} */
function findEngine(name) {
  if (!isMac && !process.env['DISPLAY'] && !onPath('Xvfb')) return undefined;
  if (name === 'firefox') {
    const program =
      process.env['FIREFOX_PATH'] ??
      onPath('firefox-esr') ??
      onPath('firefox') ??
      ['/Applications/Firefox.app/Contents/MacOS/firefox'].find(existsSync);
    return program ? { name, program } : undefined;
  }
  if (isMac) {
    const driver = onPath('safaridriver');
    return driver ? { name, program: '', driver } : undefined;
  }
  const driver = onPath('WebKitWebDriver');
  const program = miniBrowser();
  return driver && program && onPath('xdotool') ? { name, program, driver } : undefined;
}

/** It lies beside the library, in a folder that is named for the machine and the library's version. */
function miniBrowser() {
  const machine = process.arch === 'arm64' ? 'aarch64' : 'x86_64';
  return ['4.1', '6.0', '4.0']
    .flatMap((version) => [
      `/usr/lib/${machine}-linux-gnu/webkit2gtk-${version}/MiniBrowser`,
      `/usr/lib/${machine}-linux-gnu/webkitgtk-${version}/MiniBrowser`,
    ])
    .find(existsSync);
}

/** @param {readonly string[]} packages */
function install(packages) {
  if (!existsSync('/usr/bin/apt-get')) return false;
  console.log(`Installing ${packages.join(', ')}.`);
  const sudo = process.getuid?.() === 0 ? [] : ['sudo'];
  const apt = [...sudo, 'apt-get'];
  return (
    run([...apt, 'update']) &&
    run([...apt, 'install', '--yes', '--no-install-recommends', ...packages])
  );
}

/** @param {readonly string[]} words */
function run([command = '', ...words]) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync(command, words, { stdio: 'inherit', env }).status === 0;
}

/** @param {string} name @returns {string | undefined} */
function onPath(name) {
  try {
    return execFileSync('which', [name], { encoding: 'utf8', stdio: 'pipe' }).trim() || undefined;
  } catch {
    return undefined;
  }
}

/**
 * A screen for browsers with windows: the one that is there, else one in memory.
 * @returns {Promise<{ display: string | undefined, stop: () => void }>}
 */
export async function needScreen() {
  const { DISPLAY } = process.env;
  if (isMac || DISPLAY) return { display: DISPLAY, stop: () => undefined };
  const child = spawn(
    'Xvfb',
    ['-displayfd', '3', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'],
    {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    },
  );
  const display = await new Promise((resolve, reject) => {
    child.stdio[3]?.once('data', (data) => resolve(`:${String(data).trim()}`));
    child.once('error', reject);
    child.once('exit', () => reject(new Error('Xvfb ended before it had a screen.')));
  });
  return { display, stop: () => child.kill() };
}

import { spawnSync } from 'node:child_process';
import { needBrowser } from './browser.js';

/* Everything a reviewer would want to see pass. Each part is also a script of its own in package.json. */

const PARTS = ['format', 'lint', 'types', 'node', 'browser', 'e2e', 'size'];

process.env['CHROMIUM_PATH'] = needBrowser();

const failed = PARTS.filter((part) => {
  console.log(`\n— test:${part}`);
  const { status } = spawnSync('npm', ['run', '--silent', `test:${part}`], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  return status !== 0;
});

if (failed.length > 0)
  console.error(`\nFailed: ${failed.map((part) => `test:${part}`).join(', ')}`);
console.log(`\n${PARTS.length - failed.length} passed, ${failed.length} failed`);
process.exitCode = failed.length === 0 ? 0 : 1;

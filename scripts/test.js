import { needBrowser } from './browser.js';
import { runParts } from './parts.js';

/*
 * `npm test`: what every change has to pass, in a few minutes. `npm run test:rest`: everything else but what belongs
 * to the night. `npm run test:all`: both, and the other engines. Each part is also a script of its own in package.json.
 */

/** What drives a browser has the machine to itself, because its time limits count. */
const QUICK = [['lint', 'node', 'types', 'format', 'size'], ['browser'], ['e2e']];
const REST = [['chance', 'schemas', 'compat', 'servers'], ['fork'], ['wire'], ['signin']];
/** Beside Chromium, and what they are compared with. */
const ENGINES = [['firefox'], ['webkit'], ['chromium']];

const [tier = 'quick'] = process.argv.slice(2);
const groups = { quick: QUICK, rest: REST, all: [...QUICK, ...REST, ...ENGINES] }[tier] ?? QUICK;

process.env['CHROMIUM_PATH'] = needBrowser();

await runParts(
  groups.map((group) =>
    group.map((part) => ({
      name: `test:${part}`,
      command: ['npm', 'run', '--silent', `test:${part}`],
    })),
  ),
);

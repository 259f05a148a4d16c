import { spawn } from 'node:child_process';

/*
 * Runs commands side by side, as far as two cores go, and says at the end which failed.
 */

/**
 * @typedef {object} Part
 * @property {string} name
 * @property {readonly string[]} command a program of `PATH`, and its arguments
 */

const AT_ONCE = 2;

/**
 * Runs groups of parts one after the other; the parts of one group at the same time. Sets the program's exit code.
 * @param {readonly (readonly Part[])[]} groups
 */
export async function runParts(groups) {
  /** @type {{ name: string, passed: boolean, seconds: number }[]} */
  const results = [];
  for (const group of groups) {
    const waiting = [...group];
    const worker = async () => {
      for (let part = waiting.shift(); part; part = waiting.shift())
        results.push(await run(part, group.length === 1));
    };
    await Promise.all(Array.from({ length: AT_ONCE }, worker));
  }

  const failed = results.filter(({ passed }) => !passed);
  console.log('');
  for (const { name, passed, seconds } of results)
    console.log(`${passed ? '✓' : '✗'} ${name.padEnd(14)}${String(seconds).padStart(4)} s`);
  if (failed.length > 0) console.log(`\nFailed: ${failed.map(({ name }) => name).join(', ')}`);
  console.log(`\n${results.length - failed.length} passed, ${failed.length} failed`);
  process.exitCode = failed.length === 0 ? 0 : 1;
}

/**
 * What it prints comes at once where it runs alone, and else in one piece when it ends.
 * @param {Part} part @param {boolean} isAlone
 */
async function run({ name, command: [program = '', ...args] }, isAlone) {
  const start = performance.now();
  if (isAlone) console.log(`\n— ${name}`);
  const running = spawn(program, args, {
    stdio: isAlone ? 'inherit' : ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32',
  });
  /** @type {Buffer[]} */
  const printed = [];
  for (const stream of [running.stdout, running.stderr])
    stream?.on('data', (/** @type {Buffer} */ data) => printed.push(data));
  const passed = await new Promise((resolve) => {
    running.once('error', () => resolve(false));
    running.once('close', (code) => resolve(code === 0));
  });
  const seconds = Math.round((performance.now() - start) / 1000);
  if (!isAlone) console.log(`\n— ${name}\n${String(Buffer.concat(printed)).trimEnd()}`);
  return { name, passed, seconds };
}

import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';
import { diagramOf } from './diagram-of.js';
import { withDiagram } from './with-diagram.js';

/* Draws the lifecycle's diagram again, in the README of its folder. */

const root = fileURLToPath(new URL('../..', import.meta.url));
const readme = `${root}src/frame/lifecycle/README.md`;

/** @type {{ module: typeof import('../../src/frame/lifecycle/machine.ts') }} */
const { module } = await runnerImport(`${root}src/frame/lifecycle/machine.ts`, {
  root,
  configFile: false,
});
const before = readFileSync(readme, 'utf8');
const after = withDiagram(before, diagramOf(module.lifecycle));
writeFileSync(readme, after);
console.log(after === before ? 'The diagram is up to date.' : 'The diagram was drawn again.');

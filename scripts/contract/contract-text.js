import { readFile } from 'node:fs/promises';
import { format } from 'prettier';
import { runnerImport } from 'vite';
import { root } from '../hosting/config.js';

/** The contract as `openapi.json` holds it. @returns {Promise<string>} */
export async function contractText() {
  const { openapiOf } = /** @type {typeof import('./openapi.ts')} */ (
    await load('scripts/contract/openapi.ts')
  );
  const { name, version } = JSON.parse(await readFile(`${root}package.json`, 'utf8'));
  return format(
    JSON.stringify(openapiOf(await loadResources(), { title: `Data API of ${name}`, version })),
    {
      parser: 'json',
      printWidth: 100,
    },
  );
}

/** The resources of `mocks/api`. */
export async function loadResources() {
  const { resources } = /** @type {typeof import('../../mocks/helpdesk/api/resources.ts')} */ (
    await load('mocks/helpdesk/api/resources.ts')
  );
  return resources;
}

/** A module of this repository as Vite loads it. @param {string} path from the root @returns {Promise<unknown>} */
export async function load(path) {
  const { NODE_ENV } = process.env;
  const { module } = await runnerImport(`${root}${path}`, { root, configFile: false });
  // Vite sets it where it is not set, and a build that is started from here would no longer be one for production.
  if (NODE_ENV === undefined) delete process.env['NODE_ENV'];
  return module;
}

import { runnerImport } from 'vite';
import { root } from '../../scripts/hosting/config.js';

/** The resources of `mocks/api`, for programs that Vite does not run. */
export async function loadResources() {
  const { resources } =
    /** @type {typeof import('../../mocks/helpdesk/api/resources.ts')} */
    (await loadThroughVite('mocks/helpdesk/api/resources.ts'));
  return resources;
}

/** A module of this repository as Vite loads it. @param {string} path from the root @returns {Promise<unknown>} */
export async function loadThroughVite(path) {
  const { NODE_ENV } = process.env;
  const { module } = await runnerImport(`${root}${path}`, { root, configFile: false });
  // Vite sets it where it is not set, and a build that is started from here would no longer be one for production.
  if (NODE_ENV === undefined) delete process.env['NODE_ENV'];
  return module;
}

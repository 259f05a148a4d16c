import { fileURLToPath } from 'node:url';
import { loadEnv, runnerImport } from 'vite';
import { upstreamOf } from './upstream.js';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * What a production build reads from the environment and the `.env` files. Ends the program with the
 * sentences of `src/config.ts` where that is wrong.
 * @returns {Promise<import('../../src/config.ts').Config>}
 */
export async function productionConfig() {
  /** @type {{ module: typeof import('../../src/config.ts') }} */
  const { module } = await runnerImport(`${root}src/config.ts`, { root, configFile: false });
  const reading = module.readProductionConfig(loadEnv('production', root));
  if (reading.ok) return reading.config;
  console.error(reading.problems.join('\n'));
  process.exit(1);
}

/**
 * Where the data API is, in a deployment that has it below the app's own origin. Ends the program with a sentence where
 * `API_UPSTREAM` is wrong.
 * @param {import('../../src/config.ts').Config} config
 */
export function productionUpstream(config) {
  try {
    return upstreamOf(loadEnv('production', root, 'API_UPSTREAM')['API_UPSTREAM'], config);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
}

import { fileURLToPath } from 'node:url';
import { loadEnv, runnerImport } from 'vite';

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

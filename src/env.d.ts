import type { Config } from './config.ts';

declare global {
  /** The environment as `config.ts` reads it; put in by the bundler (`vite.config.ts`). */
  const __CONFIG__: Config;
}

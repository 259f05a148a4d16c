import type { Resource } from './resource.ts';

/** Every resource that a file of `mocks/api` describes. Only Vite can load this; see `tests/support/load-mocks.js`. */
export const resources: readonly Resource[] = Object.values(
  import.meta.glob<{ readonly default?: Resource }>('../../api/**/*.ts', { eager: true }),
).flatMap((module) => module.default ?? []);

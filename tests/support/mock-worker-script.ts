import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Plugin } from 'vite';

const PATH = '/mockServiceWorker.js';

/** Serves msw's worker script from the installed package, so that no copy of it can grow old in this repository. */
export function mockWorkerScript(): Plugin {
  return {
    name: 'mock-worker-script',
    configureServer({ middlewares }) {
      const file = createRequire(import.meta.url).resolve('msw/mockServiceWorker.js');
      middlewares.use(PATH, (_request, response, next) => {
        readFile(file).then((script) => {
          response.setHeader('content-type', 'text/javascript');
          response.end(script);
        }, next);
      });
    },
  };
}

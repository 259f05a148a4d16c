import { setupWorker } from 'msw/browser';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { noFaults } from '../../mocks/helpdesk/api/faults.ts';
import { handlersFor } from '../../mocks/helpdesk/api/handlers.ts';
import type { Resource } from '../../mocks/helpdesk/api/resource.ts';
import { createWorld, namesOf } from '../../mocks/helpdesk/api/world.ts';

export const API = '/api';

/** A mocked data API for the browser tests of one file, without faults at the beginning of each. */
export function startBrowserApi(resources: readonly Resource[]) {
  const world = createWorld(resources);
  // "Slow" means that a request waits, not for how long.
  const worker = setupWorker(...handlersFor(world, { baseUrl: API, pause: until }));

  beforeAll(async () => {
    await worker.start({
      quiet: true,
      onUnhandledRequest(request, print) {
        if (new URL(request.url).pathname.startsWith(API)) print.error();
      },
    });
  });
  afterEach(() => {
    worker.resetHandlers();
    Object.assign(world, noFaults(namesOf(resources)));
  });
  afterAll(() => {
    worker.stop();
  });
  return { world, worker };
}

/** Waits for as long as the request is wanted: what is slow never comes in a test. */
function until(_milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((_resolve, reject) => {
    signal.addEventListener('abort', () => {
      reject(new DOMException('aborted', 'AbortError'));
    });
  });
}

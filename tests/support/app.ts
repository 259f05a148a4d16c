import { setupWorker } from 'msw/browser';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { handlersFor } from '../../mocks/api/handlers.ts';
import { createWorld, type World } from '../../mocks/api/world.ts';
import { noFaults } from '../../mocks/api/faults.ts';
import { contextOf } from '../../mocks/host/context-of.ts';
import { attributeDefinitions } from '../../mocks/host/conversations/attribute-definitions.ts';
import type { HelpdeskConversation } from '../../mocks/host/store/conversation-record.ts';
import App from '../../src/App.svelte';
import { createApi } from '../../src/api/client.ts';
import { createStores } from '../../src/stores/stores.ts';
import '../../src/app.css';
import { HELPDESK, startFrame } from './frame.ts';

export const API = '/api';

/** The mocked data API of one test file. */
export function startApi() {
  const world: World = createWorld();
  // Slow is told by who waits, not by how long.
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
    Object.assign(world, noFaults());
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

interface AppOptions {
  readonly standsAlone?: boolean;
  readonly apiTimeout?: number;
  readonly reload?: () => void;
}

/** The whole app on a fake helpdesk window and in fake time, against the mocked data API. */
export async function showApp(options: AppOptions = {}) {
  const signals: AbortSignal[] = [];
  const { standsAlone = false } = options;
  const waiting = document.createElement('main');
  const frame = startFrame({ standsAlone });
  const screen = await render(App, {
    stores: createStores(frame.actor),
    api: createApi({
      baseUrl: API,
      timeout: options.apiTimeout ?? 10_000,
      fetch: watched(signals),
    }),
    retryDelay: 0,
    hostOrigins: [HELPDESK],
    waiting,
    reload: options.reload ?? (() => undefined),
  });
  return {
    ...screen,
    frame,
    /** What the page shows by itself, until the app hides it. */
    waiting,
    /** The signal of every request that this app has sent to the API, in order. */
    signals,
    /** The helpdesk posts the context of this conversation. */
    open: (conversation: HelpdeskConversation) => {
      frame.deliver(JSON.stringify(messageOf(conversation)));
    },
  };
}

/** What an app sends, told apart from what other apps before it have sent; and whether it has given it up. */
function watched(signals: AbortSignal[]): typeof fetch {
  return (input, init) => {
    if (init?.signal) signals.push(init.signal);
    return fetch(input, init);
  };
}

export function messageOf(conversation: HelpdeskConversation) {
  return contextOf(conversation, { theme: 'light', definitions: attributeDefinitions });
}

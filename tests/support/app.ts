import { setupWorker } from 'msw/browser';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { handlersFor } from '../../mocks/helpdesk/api/handlers.ts';
import { resources } from '../../mocks/helpdesk/api/resources.ts';
import { createWorld, namesOf, type World } from '../../mocks/helpdesk/api/world.ts';
import { noFaults } from '../../mocks/helpdesk/api/faults.ts';
import { contextOf } from '../../mocks/helpdesk/context-of.ts';
import { attributeDefinitions } from '../../mocks/helpdesk/conversations/attribute-definitions.ts';
import type { HelpdeskConversation } from '../../mocks/helpdesk/store/conversation-record.ts';
import App from '../../src/App.svelte';
import { searchCustomers, type CustomerLookup } from '../../src/app/customer/lookup.ts';
import { createApi } from '../../src/data/client.ts';
import { createEarlyLookup } from '../../src/data/early-lookup.ts';
import { createStores } from '../../src/frame/stores/stores.ts';
import '../../src/app/theme.css';
import '../../src/shell/app.css';
import { HELPDESK, startFrame } from './frame.ts';
import type { Place } from './frame-window.ts';

export const API = '/api';

/** The mocked data API of one test file. */
export function startApi() {
  const world: World = createWorld(resources);
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

interface AppOptions {
  readonly place?: Place;
  readonly apiTimeout?: number;
  readonly reload?: () => void;
}

/** The whole app on a fake helpdesk window and in fake time, against the mocked data API. */
export async function showApp(options: AppOptions = {}) {
  const signals: AbortSignal[] = [];
  const waiting = document.createElement('main');
  const frame = startFrame(options.place);
  const api = createApi({
    baseUrl: API,
    timeout: options.apiTimeout ?? 10_000,
    fetch: watched(signals),
  });
  const { search } = createEarlyLookup<CustomerLookup>((lookup, signal) =>
    searchCustomers(api, lookup, signal),
  );
  const context = {
    stores: createStores(frame.actor),
    api,
    retryDelay: 0,
    hostOrigins: [HELPDESK],
    reload: options.reload ?? (() => undefined),
  };
  const screen = await render(App, { props: { context, search, waiting } });
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

/** `fetch` that keeps the signal of each request of this app, so that a test can see which were aborted. */
function watched(signals: AbortSignal[]): typeof fetch {
  return (input, init) => {
    if (init?.signal) signals.push(init.signal);
    return fetch(input, init);
  };
}

export function messageOf(conversation: HelpdeskConversation) {
  return contextOf(conversation, { theme: 'light', definitions: attributeDefinitions });
}

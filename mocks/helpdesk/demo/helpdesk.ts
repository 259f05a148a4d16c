import { answeredFetch } from './answered-fetch.ts';
import { createDemoApi } from './demo-api.ts';

/*
 * Runs in the demo before the pretend helpdesk does. There is no server that could answer the app, and
 * a service worker needs storage, which a browser may deny; so the data API lives in this window.
 */

const api = createDemoApi();

globalThis.__DEMO_API__ = api;
globalThis.fetch = answeredFetch(
  (request) => api.respond(request),
  globalThis.fetch.bind(globalThis),
);

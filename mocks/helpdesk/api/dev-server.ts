import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Plugin, ViteDevServer } from 'vite';
import { USUAL_LATENCY } from './faults.ts';
// As a type only: production builds load this file too, and must do without msw.
import type * as foundApi from './found-api.ts';
import type { MockedApi } from './mocked-api.ts';
import { requestFrom, send, signalOf } from './node-http.ts';

export interface MockApiOptions {
  /** At the start, in milliseconds. */
  readonly latency?: number;
  /** The module, from the server's root, that makes the API. A test gives its own. */
  readonly module?: string;
}

/**
 * Answers `/api` on the development server, and `/mocks/faults`, where the pretend helpdesk reads and
 * sets what goes wrong, and for the pretend identity provider. On the server because a service worker, msw's other way, needs storage, which
 * browsers deny to frames.
 */
export function mockApi({
  latency = USUAL_LATENCY,
  module = '/mocks/helpdesk/api/found-api.ts',
}: MockApiOptions = {}): Plugin {
  return {
    name: 'mock-api',
    apply: 'serve',
    configureServer(server) {
      const answer = answersOf(server, module, latency);
      server.middlewares.use((incoming, outgoing, next) => {
        const { url = '' } = incoming;
        if (CUT_OFF.test(url)) outgoing.setHeader('Cross-Origin-Opener-Policy', 'same-origin');
        if (OURS.test(url)) exchange(incoming, outgoing, url, answer).catch(next);
        else next();
      });
    },
  };
}

const OURS =
  /^\/(api(?![^/?])|mocks\/faults(?![^?])|mocks\/helpdesk\/provider\/(\.well-known|jwks|token|revocation)(?![^/?]))/;

/** The provider's page, where it is wanted to cut its window off. */
const CUT_OFF = /^\/mocks\/helpdesk\/provider\/\?.*cut-off/;

type Answers = (request: Request, url: URL) => Promise<Response>;

async function exchange(
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  path: string,
  answer: Answers,
): Promise<void> {
  const signal = signalOf(outgoing);
  try {
    // The provider says by which name it was asked.
    const url = new URL(path, `http://${incoming.headers.host ?? 'localhost'}`);
    await send(await answer(await requestFrom(incoming, url, signal), url), outgoing);
  } catch (error) {
    if (!signal.aborted) throw error;
  }
}

function answersOf(server: ViteDevServer, path: string, latency: number): Answers {
  let loaded: { module: typeof foundApi; api: MockedApi } | undefined;

  // Vite gives another module as soon as anything that it imports was edited.
  async function currentApi(): Promise<MockedApi> {
    const module = (await server.ssrLoadModule(path)) as typeof foundApi;
    if (loaded?.module !== module) {
      loaded = { module, api: module.createMockedApi(latency, loaded?.api.world) };
    }
    return loaded.api;
  }

  return async (request, { pathname }) =>
    (await (await currentApi()).respond(request)) ??
    unknown(`The mocked data API does not know ${request.method} ${pathname}.`);
}

function unknown(message: string): Response {
  return Response.json({ message }, { status: 404, headers: { 'cache-control': 'no-store' } });
}

import { http, type HttpHandler } from 'msw';
import { answerOf } from './answer-of.ts';
import { pause, type Pause } from './pause.ts';
import type { Resource } from './resource.ts';
import { responseOf } from './response-of.ts';
import type { World } from './world.ts';

/** What the fault `slow` adds to an answer, in milliseconds. */
export const SLOW = 4_000;

export interface HandlersOptions {
  /** Without a slash at the end: `/api`, a leading `*` for any origin, or `https://api.example.test/v1`. */
  readonly baseUrl: string;
  /** How to wait. A test gives its own, and so need not wait. */
  readonly pause?: Pause;
}

/** The data API as request handlers, which read the world again for every request. */
export function handlersFor(world: World, options: HandlersOptions): HttpHandler[] {
  const { baseUrl, pause: wait = pause } = options;

  async function respond(resource: Resource, request: Request, customerId = ''): Promise<Response> {
    const fault = world.faults[resource.name] ?? 'none';
    const delay = (world.latency[resource.name] ?? 0) + (fault === 'slow' ? SLOW : 0);
    if (delay > 0) await wait(delay, request.signal);
    return responseOf(await answerOf(resource, world, request, customerId), fault);
  }

  return world.resources.map((resource) =>
    resource.kind === 'search'
      ? http.post(`${baseUrl}/${resource.name}/search`, ({ request }) => respond(resource, request))
      : http.get<{ id: string }>(
          `${baseUrl}/customers/:id/${resource.name}`,
          ({ request, params: { id } }) => respond(resource, request, id),
        ),
  );
}

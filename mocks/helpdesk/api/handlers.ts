import { http, type HttpHandler, type PathParams } from 'msw';
import { answerOf } from './answer-of.ts';
import { pause, type Pause } from './pause.ts';
import type { Resource } from './resource.ts';
import { refusalOf, responseOf } from './response-of.ts';
import { routeAnswer, writesOf } from './route-answer.ts';
import type { World } from './world.ts';

/** What the fault `slow` adds to an answer, in milliseconds. */
export const SLOW = 4_000;

export interface HandlersOptions {
  /** Without a slash at the end: `/api`, a leading `*` for any origin, or `https://api.example.test/v1`. */
  readonly baseUrl: string;
  /** How to wait. A test gives its own, and so need not wait. */
  readonly pause?: Pause;
}

const LOWER = {
  GET: 'get',
  POST: 'post',
  PUT: 'put',
  PATCH: 'patch',
  DELETE: 'delete',
} as const;

/** The data API as request handlers, which read the world again for every request. */
export function handlersFor(world: World, options: HandlersOptions): HttpHandler[] {
  const { baseUrl, pause: wait = pause } = options;

  async function respond(
    resource: Resource,
    request: Request,
    params: Readonly<Record<string, string>> = {},
  ): Promise<Response> {
    const fault = world.faults[resource.name] ?? 'none';
    const delay = (world.latency[resource.name] ?? 0) + (fault === 'slow' ? SLOW : 0);
    if (delay > 0) await wait(delay, request.signal);
    const refusal = refusalOf(fault);
    if (refusal) return refusal;
    const answer =
      resource.kind === 'route'
        ? await routeAnswer(resource, world, request, params)
        : await answerOf(resource, world, request, params['id'] ?? '');
    return responseOf(answer, fault);
  }

  function handlerFor(resource: Resource) {
    const answer = ({ request, params }: { request: Request; params: PathParams }) =>
      respond(resource, request, textsIn(params));
    switch (resource.kind) {
      case 'search':
        return http.post(`${baseUrl}/${resource.name}/search`, answer);
      case 'route': {
        const { method, path } = resource;
        return http[LOWER[method]](baseUrl + path.replaceAll(/\{(\w+)\}/g, ':$1'), answer);
      }
      default:
        return http.get(`${baseUrl}/customers/:id/${resource.name}`, answer);
    }
  }

  return [
    // Before `customers/:id/…`, which may match a route of its own, too.
    ...world.resources.filter(({ kind }) => kind === 'route').map(handlerFor),
    ...world.resources.filter(({ kind }) => kind !== 'route').map(handlerFor),
    http.get<{ id: string }>(`${baseUrl}/customers/:id/writes`, ({ params: { id } }) =>
      responseOf(writesOf(world, id), 'none'),
    ),
  ];
}

function textsIn(params: PathParams): Record<string, string> {
  return Object.fromEntries(Object.entries(params).map(([name, value]) => [name, String(value)]));
}

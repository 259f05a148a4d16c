import { http, type HttpHandler } from 'msw';
import type { Answer } from './answer.ts';
import type { Endpoint } from './faults.ts';
import { pageOf } from './page-of.ts';
import { pause, type Pause } from './pause.ts';
import { responseOf } from './response-of.ts';
import { search } from './search.ts';
import type { World } from './world.ts';

/** What the fault `slow` adds to an answer, in milliseconds. */
export const SLOW = 4_000;

export interface HandlersOptions {
  /** Without a slash at the end: `/api`, a leading `*` for any origin, or `https://api.example.test/v1`. */
  readonly baseUrl: string;
  /** How to wait. A test gives its own, and so need not wait. */
  readonly pause?: Pause;
}

/** The data API as request handlers, which look at the world anew for every request. */
export function handlersFor(world: World, options: HandlersOptions): HttpHandler[] {
  const { baseUrl, pause: wait = pause } = options;

  async function respond(
    endpoint: Endpoint,
    request: Request,
    answer: () => Answer | Promise<Answer>,
  ): Promise<Response> {
    const fault = world.faults[endpoint];
    const delay = world.latency[endpoint] + (fault === 'slow' ? SLOW : 0);
    if (delay > 0) await wait(delay, request.signal);
    return responseOf(await answer(), fault);
  }

  function listOf<T extends { readonly id: string }>(
    customerId: string,
    list: readonly T[],
    timeOf: (item: T) => string,
    request: Request,
  ): Answer {
    if (!world.customers.some(({ id }) => id === customerId)) {
      return { kind: 'unknown-customer', message: 'No customer has this id.' };
    }
    return pageOf(list, timeOf, new URL(request.url).searchParams);
  }

  return [
    http.post(`${baseUrl}/customers/search`, ({ request }) =>
      respond('customers', request, async () => search(world.customers, await bodyOf(request))),
    ),
    http.get<{ id: string }>(`${baseUrl}/customers/:id/orders`, ({ request, params: { id } }) =>
      respond('orders', request, () =>
        listOf(id, world.ordersOf(id), ({ placedAt }) => placedAt, request),
      ),
    ),
    http.get<{ id: string }>(`${baseUrl}/customers/:id/payments`, ({ request, params: { id } }) =>
      respond('payments', request, () =>
        listOf(id, world.paymentsOf(id), ({ createdAt }) => createdAt, request),
      ),
    ),
  ];
}

async function bodyOf(request: Request): Promise<unknown> {
  try {
    return await request.json();
  } catch {
    return undefined;
  }
}

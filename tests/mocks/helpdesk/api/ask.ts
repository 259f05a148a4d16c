import { getResponse } from 'msw';
import { handlersFor, type HandlersOptions } from '../../../../mocks/helpdesk/api/handlers.ts';
import type { World } from '../../../../mocks/helpdesk/api/world.ts';

const BASE_URL = 'https://api.example.test/v1';

/** Asks the mocked data API, which must know the request. Waiting takes no time. */
export async function ask(
  world: World,
  path: string,
  init: RequestInit = {},
  options: Partial<HandlersOptions> = {},
): Promise<Response> {
  const handlers = handlersFor(world, {
    baseUrl: BASE_URL,
    pause: () => Promise.resolve(),
    ...options,
  });
  const response = await getResponse(handlers, new Request(BASE_URL + path, init));
  if (!response) throw new Error(`No handler knows ${path}.`);
  return response;
}

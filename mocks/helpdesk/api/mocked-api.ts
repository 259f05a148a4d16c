import { getResponse } from 'msw';
import { createProvider, isAccepted } from '../provider/provider.ts';
import { noFaults, withSettingsOf, type Settings } from './faults.ts';
import { handlersFor } from './handlers.ts';
import type { Resource } from './resource.ts';
import { settingsHandlers } from './settings-handlers.ts';
import { createWorld, namesOf, type World } from './world.ts';

export interface MockedApi {
  readonly world: World;
  /** Undefined: no handler knows the request. */
  respond(request: Request): Promise<Response | undefined>;
}

/**
 * A data API below `/api` of any origin, its settings at `/mocks/faults`, and the identity provider whose tokens
 * it takes.
 *
 * @param latency of every resource, in milliseconds
 * @param before settings that go on for the resources that they know
 */
export function mockedApiOf(
  resources: readonly Resource[],
  latency: number,
  before?: Settings,
): MockedApi {
  const usual = noFaults(namesOf(resources), latency);
  const world = createWorld(resources, before ? withSettingsOf(usual, before) : usual);
  const handlers = [
    ...handlersFor(world, { baseUrl: '*/api' }),
    ...settingsHandlers(world),
    ...createProvider().handlers,
  ];
  return {
    world,
    async respond(request) {
      const isForApi = new URL(request.url).pathname.includes('/api/');
      if (isForApi && !isAccepted(request.headers.get('authorization')))
        return Response.json(
          { message: 'The access token is not for this API, or has expired.' },
          { status: 401 },
        );
      return getResponse(handlers, request);
    },
  };
}

import { getResponse } from 'msw';
import type { Settings } from './faults.ts';
import { handlersFor } from './handlers.ts';
import { settingsHandlers } from './settings-handlers.ts';
import { createWorld, type World } from './world.ts';

export interface MockedApi {
  readonly world: World;
  /** Undefined: no handler knows the request. */
  respond(request: Request): Promise<Response | undefined>;
}

/** The data API below `/api` of any origin, and its settings at `/mocks/faults`. */
export function createMockedApi(settings: Settings): MockedApi {
  const world = createWorld(settings);
  const handlers = [...handlersFor(world, { baseUrl: '*/api' }), ...settingsHandlers(world)];
  return { world, respond: (request) => getResponse(handlers, request) };
}

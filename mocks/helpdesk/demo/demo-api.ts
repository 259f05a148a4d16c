import { USUAL_LATENCY } from '../api/faults.ts';
import { createMockedApi } from '../api/found-api.ts';
import type { MockedApi } from '../api/mocked-api.ts';

declare global {
  /** In the demo's helpdesk: the data API of all apps in it, which so outlives their frames. */
  var __DEMO_API__: MockedApi | undefined;
}

/** A data API that works, at the usual speed. */
export function createDemoApi(): MockedApi {
  return createMockedApi(USUAL_LATENCY);
}

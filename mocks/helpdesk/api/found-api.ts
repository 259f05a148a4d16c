import type { Settings } from './faults.ts';
import { mockedApiOf, type MockedApi } from './mocked-api.ts';
import { resources } from './resources.ts';

/** The data API with the resources of `mocks/api`, which are looked for: only Vite can load this file. */
export function createMockedApi(latency: number, before?: Settings): MockedApi {
  return mockedApiOf(resources, latency, before);
}

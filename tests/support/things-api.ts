import type { Settings } from '../../mocks/helpdesk/api/faults.ts';
import { mockedApiOf } from '../../mocks/helpdesk/api/mocked-api.ts';
import { RESOURCES } from './things.ts';

/** The mocked data API of the tests' own resources. */
export function createMockedApi(latency: number, before?: Settings) {
  return mockedApiOf(RESOURCES, latency, before);
}

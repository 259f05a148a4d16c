import type { Endpoint, Fault, Settings } from '../api/faults.ts';

export type { Endpoint, Settings };

const ADDRESS = '/mocks/faults';

export const FAULT_NAMES: Readonly<Record<Fault, string>> = {
  none: 'Works',
  slow: 'Slow (4 s)',
  offline: 'Unreachable',
  unauthorized: '401 Unauthorized',
  forbidden: '403 Forbidden',
  notFound: '404 Not found',
  rateLimited: '429 Rate limited',
  serverError: '500 Server error',
  brokenJson: 'Broken JSON',
  wrongContract: 'Wrong shape',
  wrongItem: 'One wrong item',
};

export function endpointName(endpoint: Endpoint): string {
  return endpoint.charAt(0).toUpperCase() + endpoint.slice(1);
}

/** How the mocked data API behaves at the moment; undefined where there is none to ask. */
export async function readDataApi(): Promise<Settings | undefined> {
  return answered(await fetch(ADDRESS).catch(() => undefined));
}

/** Makes the mocked data API behave so, and gives what it says to that. */
export async function changeDataApi(settings: Settings): Promise<Settings | undefined> {
  const request = {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(settings),
  };
  return answered(await fetch(ADDRESS, request).catch(() => undefined));
}

async function answered(response: Response | undefined): Promise<Settings | undefined> {
  // A server that does not know the address may still answer it, with a page.
  if (!response?.ok || !response.headers.get('content-type')?.includes('json')) return undefined;
  return (await response.json()) as Settings;
}

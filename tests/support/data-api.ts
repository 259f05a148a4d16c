import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { createApi, type ApiOptions } from '../../src/data/client.ts';
import { ApiError, type ApiFailure } from '../../src/data/errors.ts';

export const DATA_API = 'https://api.test/v1';

/** A data API without any resources for the tests of one file: each test adds what its story needs. */
export function startDataApi() {
  const server = setupServer();
  beforeAll(() => {
    server.listen({ onUnhandledRequest: 'error' });
  });
  afterEach(() => {
    server.resetHandlers();
  });
  afterAll(() => {
    server.close();
  });
  return server;
}

export function apiWith(options: Partial<ApiOptions> = {}) {
  return createApi({ baseUrl: DATA_API, timeout: 60_000, ...options });
}

/** What an API request fails with. */
export async function failureOf(request: Promise<unknown>): Promise<ApiFailure> {
  const error = await request.then(
    () => new Error('The request has succeeded.'),
    (reason: unknown) => reason,
  );
  if (error instanceof ApiError) return error.failure;
  throw error;
}

/** For a handler or a token that never answers. */
export function never(): Promise<never> {
  return new Promise(() => undefined);
}

import { createRequire } from 'node:module';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { needPackages } from '../../scripts/need-packages.js';
import { headersOf } from '../../scripts/hosting/headers.js';
import { upstreamOf } from '../../scripts/hosting/upstream.js';
import { vercel } from '../../scripts/hosting/vercel.js';

/** A rule of `vercel.json`. @see https://vercel.com/docs/project-configuration/vercel-json#routes */
type Route =
  | { readonly handle: string }
  | {
      readonly src: string;
      readonly dest?: string;
      readonly headers?: Record<string, string>;
      readonly continue?: boolean;
      readonly status?: number;
    };

/** What is used of the packages, which are not installed when types are checked. */
interface RoutingUtils {
  readonly normalizeRoutes: (routes: readonly Route[]) => {
    readonly routes: Route[] | null;
    readonly error: Error | null;
  };
  readonly routesSchema: object;
}
type Ajv = new (options: object) => {
  compile(schema: object): { (data: unknown): boolean; readonly errors?: object[] | null };
};

const load = createRequire(join(needPackages('tests/schemas'), 'package.json'));
const { normalizeRoutes, routesSchema } = load('@vercel/routing-utils') as RoutingUtils;
const Ajv = load('ajv') as Ajv;

const settings = {
  hostOrigins: ['https://app.snypto.test'],
  apiBaseUrl: 'https://api.company.test/v1',
};
const config = JSON.parse(vercel(settings)) as { readonly routes: Route[] };

/*
 * The routes run from the top. One with `continue` only adds its headers, each in place of what was there
 * under its name; what exists among the files ends at `filesystem`; any other ends the search.
 * https://vercel.com/docs/project-configuration/vercel-json#routes
 */
function answerTo(path: string, exists: boolean, routes: readonly Route[] = config.routes) {
  let headers: Record<string, string> = {};
  for (const route of normalizeRoutes(routes).routes ?? []) {
    if ('handle' in route) {
      if (exists) return { status: 200, headers };
      continue;
    }
    const match = new RegExp(route.src).exec(path);
    if (!match) continue;
    headers = { ...headers, ...route.headers };
    const to = route.dest?.replace('$1', match[1] ?? '');
    if (!route.continue) return { status: route.status, headers, ...(to && { to }) };
  }
  return { status: 404, headers };
}

test('vercel.json fits the schema that Vercel publishes', () => {
  const validate = new Ajv({ unknownFormats: 'ignore' }).compile(routesSchema);
  validate(config.routes);
  expect(validate.errors).toBeNull();
  expect(normalizeRoutes(config.routes).error).toBeNull();
});

test('vercel.json says where the build is, and has nothing that conflicts with routes', () => {
  expect(Object.keys(config)).toEqual([
    '$schema',
    'buildCommand',
    'outputDirectory',
    'framework',
    'routes',
  ]);
});

test.each(['/', '/index.html', '/favicon.svg'])('%s has the headers of the one source', (path) => {
  expect(answerTo(path, true)).toEqual({ status: 200, headers: headersOf('page', settings) });
});

test('an asset may be cached for good', () => {
  const answer = answerTo('/assets/index-a1b2c3d4.js', true);
  expect(answer).toEqual({ status: 200, headers: headersOf('asset', settings) });
});

test.each(['/assets/index-gone.js', '/missing'])('%s is a 404 that is not cached', (path) => {
  const answer = answerTo(path, false);
  expect(answer).toEqual({ status: 404, headers: headersOf('missing', settings) });
});

describe('with the data API below the app’s own origin', () => {
  const own = { ...settings, apiBaseUrl: '/api' };
  const upstream = upstreamOf('https://api.company.test/v1', {
    apiBaseUrl: '/api',
    apiTimeout: 15_000,
    access: { kind: 'own' },
  });
  const { routes } = JSON.parse(vercel(own, undefined, upstream)) as { readonly routes: Route[] };

  test('vercel.json fits the schema, too', () => {
    const validate = new Ajv({ unknownFormats: 'ignore' }).compile(routesSchema);
    validate(routes);
    expect(validate.errors).toBeNull();
    expect(normalizeRoutes(routes).error).toBeNull();
  });

  test('a request is handed on, and its answer is not kept', () => {
    expect(answerTo('/api/customers/a/orders', false, routes)).toEqual({
      status: undefined,
      headers: headersOf('missing', own),
      to: 'https://api.company.test/v1/customers/a/orders',
    });
  });

  test.each(['/api/..%2fadmin', '/api/a/..%5Cb', '/api/..\\admin'])('%s is refused', (path) => {
    expect(answerTo(path, false, routes).status).toBe(400);
  });

  test('the page is what it was', () => {
    expect(answerTo('/', true, routes)).toEqual({ status: 200, headers: headersOf('page', own) });
  });
});

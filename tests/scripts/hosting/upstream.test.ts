import { Script } from 'node:vm';
import { expect, onTestFinished, test, vi } from 'vitest';
import { cloudflare } from '../../../scripts/hosting/cloudflare.js';
import { cloudfrontApi, cloudfrontFunction } from '../../../scripts/hosting/cloudfront-api.js';
import { headersOf } from '../../../scripts/hosting/headers.js';
import { netlify } from '../../../scripts/hosting/netlify.js';
import { siteAt } from '../../../scripts/hosting/site.js';
import { upstreamOf, type Upstream } from '../../../scripts/hosting/upstream.js';

/*
 * The data API below the app's own origin, at hosts that cannot be started here: what is printed for them is run, or read
 * as they document it. Servers of one's own are started in `tests/servers`.
 */

const config = { apiBaseUrl: '/api', apiTimeout: 15_000, access: { kind: 'own' } } as const;
const settings = { hostOrigins: ['https://app.snypto.test'], apiBaseUrl: '/api', pageMaxAge: 60 };
const site = siteAt();

function upstream(text = 'https://api.company.test/v1', cookie = false): Upstream {
  const found = upstreamOf(text, cookie ? { ...config, access: { kind: 'cookie' } } : config);
  if (!found) throw new Error('No upstream is named.');
  return found;
}

test('an upstream is an address, without a slash at the end', () => {
  expect(upstream('https://api.company.test:8443/v1/')).toMatchObject({
    path: '/api',
    base: '/v1',
    timeout: 15,
    hasCookie: false,
  });
  expect(upstream('http://127.0.0.1:3000').base).toBe('');
  expect(upstreamOf(undefined, config)).toBeUndefined();
  expect(upstreamOf('', config)).toBeUndefined();
});

test.each([
  'api.company.test',
  '/api',
  'ftp://api.company.test',
  'https://api.company.test/v1?key=1',
  'https://user@api.company.test',
  'https://api.company.test/v1/../admin',
  'https://api.company.test/;}',
  'https://api.company.test/"',
  'https://api.company.test/$host',
  'https://api.company.test/\nserver_name x',
])('%j is no upstream', (text) => {
  expect(() => upstreamOf(text, config)).toThrow(/^API_UPSTREAM must be the address of your data/);
});

test.each(['https://api.company.test/v1', '/', '/api/../x', '/a b', '/api;', '/{api}', '/api"'])(
  'nothing is handed on below %j',
  (apiBaseUrl) => {
    expect(() => upstreamOf('https://api.company.test', { ...config, apiBaseUrl })).toThrow(
      /^API_UPSTREAM needs VITE_API_BASE_URL to be a path on the app’s own origin/,
    );
  },
);

type OnRequest = (about: { readonly request: Request }) => Promise<Response>;

/** The function as Cloudflare loads it, in front of this data API. */
async function pagesFunction(answer: typeof fetch, to = upstream()): Promise<OnRequest> {
  const printed = cloudflare(settings, site, to);
  const spy = vi.spyOn(globalThis, 'fetch').mockImplementation(answer);
  onTestFinished(() => {
    spy.mockRestore();
  });
  const address = `data:text/javascript,${encodeURIComponent(printed)}`;
  const module = (await import(/* @vite-ignore */ address)) as { readonly onRequest: OnRequest };
  return module.onRequest;
}

const APP = 'https://desk.company.test';

test('Cloudflare’s function hands on what the app sends, and nothing else', async () => {
  const requests: Request[] = [];
  const onRequest = await pagesFunction((url, init) => {
    requests.push(new Request(url, init));
    return Promise.resolve(new Response('{}'));
  });

  await onRequest({
    request: new Request(`${APP}/api/customers/search?limit=1`, {
      method: 'POST',
      body: '{"keys":[]}',
      headers: {
        authorization: 'Bearer a-token',
        'content-type': 'application/json',
        'x-forwarded-for': '192.0.2.1',
        'cf-connecting-ip': '192.0.2.1',
        'accept-language': 'sv',
      },
    }),
  });

  expect(requests[0]?.url).toBe('https://api.company.test/v1/customers/search?limit=1');
  expect(requests[0]?.method).toBe('POST');
  expect(await requests[0]?.text()).toBe('{"keys":[]}');
  expect(Object.fromEntries(requests[0]?.headers ?? [])).toEqual({
    authorization: 'Bearer a-token',
    'content-type': 'application/json',
  });
});

test('Cloudflare’s function hands answers back with their status, and its own headers alone', async () => {
  const onRequest = await pagesFunction(() =>
    Promise.resolve(
      new Response('{"items":[]}', {
        status: 429,
        headers: { 'Retry-After': '7', 'Set-Cookie': 'seen=1', 'Cache-Control': 'max-age=60' },
      }),
    ),
  );

  const response = await onRequest({ request: new Request(`${APP}/api/it`) });

  expect(response.status).toBe(429);
  expect(await response.text()).toBe('{"items":[]}');
  expect(response.headers.get('Retry-After')).toBe('7');
  expect(response.headers.has('Set-Cookie')).toBe(false);
  for (const [name, value] of Object.entries(headersOf('missing', settings)))
    expect(response.headers.get(name)).toBe(value);
});

test('Cloudflare’s function says that the data API is down', async () => {
  const onRequest = await pagesFunction(() => Promise.reject(new TypeError('no such host')));
  expect((await onRequest({ request: new Request(`${APP}/api/it`) })).status).toBe(502);
});

test('Cloudflare’s function gives up a data API that does not answer', async () => {
  vi.useFakeTimers();
  onTestFinished(() => {
    vi.useRealTimers();
  });
  const onRequest = await pagesFunction(
    (_, init) =>
      new Promise((_resolve, reject) => {
        init?.signal?.addEventListener('abort', () => {
          reject(new Error('aborted'));
        });
      }),
  );
  const answer = onRequest({ request: new Request(`${APP}/api/it`) });
  await vi.advanceTimersByTimeAsync(15_000);
  expect((await answer).status).toBe(504);
});

const CLIMBING = ['/api/..%2fadmin', '/api/a/..%5Cadmin', '/api/%252e/..%2F'];

test.each(CLIMBING)('Cloudflare’s function refuses %s', async (path) => {
  const asked = vi.fn<typeof fetch>();
  const onRequest = await pagesFunction(asked);
  expect((await onRequest({ request: new Request(APP + path) })).status).toBe(400);
  expect(asked).not.toHaveBeenCalled();
});

test('Cloudflare Pages needs no function without an upstream', () => {
  expect(() => cloudflare(settings, site)).toThrow(/needs no more than npm run build, unless/);
});

interface CloudFrontRequest {
  uri: string;
  headers: Record<string, { readonly value: string }>;
  cookies: Record<string, { readonly value: string }>;
}

/** What CloudFront's function makes of a request. */
function viewerRequest(request: CloudFrontRequest, to = upstream()): unknown {
  const context = { event: { request }, result: undefined as unknown };
  new Script(`${cloudfrontFunction(settings, site, to)}\nresult = handler(event);`).runInNewContext(
    context,
  );
  return context.result;
}

const value = (text: string) => ({ value: text });

test('CloudFront’s function takes off the path’s first part, and what is of no concern', () => {
  const request = {
    uri: '/api/customers/a/orders',
    headers: {
      host: value('desk.company.test'),
      authorization: value('Bearer a-token'),
      'user-agent': value('an agent'),
      referer: value('https://app.snypto.test'),
    },
    cookies: { session: value('1') },
  };
  expect(viewerRequest(request)).toMatchObject({
    uri: '/customers/a/orders',
    headers: { host: value('desk.company.test'), authorization: value('Bearer a-token') },
    cookies: {},
  });
  expect(Object.keys(request.headers)).toEqual(['host', 'authorization']);
});

test('CloudFront’s function leaves a session that is a cookie', () => {
  const request = { uri: '/api/it', headers: {}, cookies: { session: value('1') } };
  viewerRequest(request, upstream(undefined, true));
  expect(request.cookies).toEqual({ session: value('1') });
});

test.each(['/api/../admin', '/api/..%2fadmin', '/api/a/%2E%2e'])(
  'CloudFront’s function refuses %s',
  (uri) => {
    expect(viewerRequest({ uri, headers: {}, cookies: {} })).toMatchObject({ statusCode: 400 });
  },
);

test('CloudFront’s second origin is the data API, and nothing of it is kept', () => {
  const { Origin, CacheBehavior } = JSON.parse(cloudfrontApi(settings, site, upstream())) as Record<
    'Origin' | 'CacheBehavior',
    Record<string, unknown>
  >;
  expect(Origin).toMatchObject({
    DomainName: 'api.company.test',
    OriginPath: '/v1',
    CustomOriginConfig: {
      OriginProtocolPolicy: 'https-only',
      HTTPSPort: 443,
      OriginReadTimeout: 15,
    },
  });
  expect(CacheBehavior).toMatchObject({
    PathPattern: '/api/*',
    TargetOriginId: Origin['Id'],
    // https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/using-managed-cache-policies.html
    CachePolicyId: '4135ea2d-6df8-44a3-9df3-4b5a84be39ad',
  });
  expect(() => cloudfrontApi(settings, site)).toThrow(/^Set API_UPSTREAM/);
});

test('Netlify gets a rewrite to the data API where there is one, and none otherwise', () => {
  expect(netlify(settings, site, upstream())).toContain(`[[redirects]]
  from = "/api/*"
  to = "https://api.company.test/v1/:splat"
  status = 200
  force = true
`);
  expect(netlify(settings, site)).not.toContain('redirects');
});

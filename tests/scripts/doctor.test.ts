import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { examine } from '../../scripts/doctor/examine.js';
import { remarksOnWildcards } from '../../scripts/doctor/wildcards.js';
import { listen } from '../../scripts/hosting/listen.js';
import { productionSite, type Answer, type Site } from '../../scripts/hosting/static-site.js';
import { readConfig, type Config } from '../../src/config.ts';
import { smallBuild } from '../support/small-build.ts';

/*
 * The doctor finds nothing at a good server, and at each of the others the one thing that was broken
 * there.
 */

const HELPDESK = 'https://app.snypto.test';

let api: Awaited<ReturnType<typeof listen>>;
let config: Config;
let good: Site;
/** What the data API answers, unless a test breaks it. */
let goodApi: Site;
let answerOfApi: Site;

beforeAll(async () => {
  api = await listen((request) => answerOfApi(request));
  const reading = readConfig({
    VITE_HOST_ORIGINS: HELPDESK,
    VITE_API_BASE_URL: `http://127.0.0.1:${api.port}/v1`,
    VITE_API_ACCESS: 'open',
  });
  if (!reading.ok) throw new Error(reading.problems.join('\n'));
  config = reading.config;
  good = siteOf(config);
  goodApi = ({ method, headers }) => ({
    status: method === 'OPTIONS' ? 204 : 401,
    headers: {
      'Access-Control-Allow-Origin': String(headers.origin),
      'Access-Control-Allow-Headers': 'Authorization, Content-Type',
      'Access-Control-Expose-Headers': 'Retry-After',
      'Access-Control-Max-Age': '7200',
      'Cache-Control': 'no-store',
    },
  });
  answerOfApi = goodApi;
});

afterAll(async () => {
  await api.close();
  for (const folder of folders) rmSync(folder, { recursive: true });
});

const folders: string[] = [];

/** A build that was made with these settings, and is served with the headers that follow from them. */
function siteOf(settings: Config): Site {
  const folder = smallBuild(settings);
  folders.push(folder);
  return productionSite(folder, settings);
}

/** The address of a server that answers like this until the test is over. */
async function serving(site: Site): Promise<string> {
  const server = await listen(site);
  onTestFinished(server.close);
  return `http://localhost:${server.port}/`;
}

/** The doctor's sentences about a server that answers like this. */
async function sentencesAbout(site: Site): Promise<readonly string[]> {
  const complaints = await examine(await serving(site), config);
  return complaints.flatMap(({ sentences }) => sentences);
}

/** The good server with each answer changed on its way. */
function but(change: (answer: Answer, path: string) => Answer): Site {
  return (request) => change(good(request), request.url ?? '');
}

const withHeaders = (answer: Answer, headers: Record<string, string>): Answer => ({
  ...answer,
  headers: { ...answer.headers, ...headers },
});

function without(answer: Answer, ...names: readonly string[]): Answer {
  const headers = Object.entries(answer.headers).filter(([name]) => !names.includes(name));
  return { ...answer, headers: Object.fromEntries(headers) };
}

const CSP = 'Content-Security-Policy';

test('finds nothing wrong with a good server', async () => {
  expect(await sentencesAbout(good)).toEqual([]);
});

const BROKEN: readonly (readonly [what: string, site: () => Site, sentence: RegExp])[] = [
  [
    'has no policy',
    () => but((answer) => without(answer, CSP)),
    /^Content-Security-Policy is missing on \/: send it .*default-src 'none'/,
  ],
  [
    'sends a policy of its own besides',
    () =>
      but((answer) =>
        withHeaders(answer, { [CSP]: `${String(answer.headers[CSP])}, default-src 'self'` }),
      ),
    /^Content-Security-Policy is “.*, default-src 'self'” on \/: send it with every answer, once/,
  ],
  [
    'forgets the headers of what is missing',
    () => but((answer) => (answer.status === 404 ? without(answer, 'Referrer-Policy') : answer)),
    /^Referrer-Policy is missing on \/assets\/missing-\w+\.js: /,
  ],
  [
    'forbids every frame',
    () => but((answer) => withHeaders(answer, { 'X-Frame-Options': 'SAMEORIGIN' })),
    /^X-Frame-Options is sent, which forbids the helpdesk’s frame: take it out\.$/,
  ],
  [
    'lets another helpdesk frame it',
    () =>
      but((answer) =>
        withHeaders(answer, {
          [CSP]: String(answer.headers[CSP]).replace(HELPDESK, 'https://app.other.test'),
        }),
      ),
    /^Content-Security-Policy says “frame-ancestors https:\/\/app\.other\.test” .*: write “frame-ancestors https:\/\/app\.snypto\.test”/,
  ],
  [
    'lets the page be kept too long',
    () =>
      but((answer, path) =>
        path === '/' ? withHeaders(answer, { 'Cache-Control': 'max-age=600' }) : answer,
      ),
    /^\/ may be kept too long \(Cache-Control: max-age=600\).*: send Cache-Control: max-age=60\.$/,
  ],
  [
    'has the page asked for at every switch',
    () =>
      but((answer, path) =>
        path === '/' ? withHeaders(answer, { 'Cache-Control': 'no-cache' }) : answer,
      ),
    /^\/ is asked for at every conversation switch \(Cache-Control: no-cache\).*: send Cache-Control: max-age=60\.$/,
  ],
  [
    'says nothing about keeping the page',
    () => but((answer, path) => (path === '/' ? without(answer, 'Cache-Control') : answer)),
    /^\/ may be kept too long \(Cache-Control: none\)/,
  ],
  [
    'does not let assets be kept',
    () =>
      but((answer, path) =>
        path.startsWith('/assets/') && answer.status === 200
          ? withHeaders(answer, { 'Cache-Control': 'no-cache' })
          : answer,
      ),
    /^\/assets\/index-\w+\.js is asked for again and again/,
  ],
  [
    'answers with the app for what is missing',
    () => (request) => {
      const answer = good(request);
      return answer.status === 404
        ? good({ method: 'GET', url: '/', headers: request.headers })
        : answer;
    },
    /^\/assets\/missing-\w+\.js does not exist and yet answers 200/,
  ],
  [
    'lets a 404 be kept',
    () =>
      but((answer, path) =>
        path.startsWith('/assets/')
          ? withHeaders(answer, { 'Cache-Control': 'public, max-age=31536000, immutable' })
          : answer,
      ),
    /^\/assets\/missing-\w+\.js does not exist, and its 404 may be kept/,
  ],
  [
    'does not compress',
    () => (request) => good({ method: 'GET', url: request.url, headers: {} }),
    /^\/assets\/index-\w+\.js travels without compression/,
  ],
  [
    'serves a page that loads over http',
    () =>
      but((answer, path) =>
        path === '/'
          ? {
              ...without(answer, 'Content-Encoding'),
              body: Buffer.from(
                `${String(good({ method: 'GET', url: '/', headers: {} }).body)}<img src="http://cdn.other.test/a.png">`,
              ),
            }
          : answer,
      ),
    /^\/ loads http:\/\/cdn\.other\.test\/a\.png over http, which a browser blocks/,
  ],
  [
    'was built with other settings',
    () => {
      const old = siteOf({ ...config, apiBaseUrl: 'https://old.api.test' });
      return (request) => withHeaders(old(request), { [CSP]: String(good(request).headers[CSP]) });
    },
    /^The site was built without http:\/\/127\.0\.0\.1:\d+\/v1, /,
  ],
  [
    'asks for a login first',
    () => () => ({ status: 401, headers: {} }),
    /^\/ answers 401 and not 200: deploy dist\/ there, and put no login in front of it\.$/,
  ],
  [
    'leads somewhere else',
    () => (request) =>
      request.url === '/' ? { status: 302, headers: { Location: '/index.html' } } : good(request),
    /^The address redirects to http:\/\/localhost:\d+\/index\.html: enter that one in .*’s settings/,
  ],
  [
    'serves something else',
    () => () => ({ status: 200, headers: {}, body: Buffer.from('<h1>It works!</h1>') }),
    /^\/ is not this app, or not its build: publish the folder dist\/\.$/,
  ],
];

test.for(BROKEN)('says what to change at a server that %s', async ([, site, sentence]) => {
  expect(await sentencesAbout(site())).toEqual([expect.stringMatching(sentence)]);
});

const BROKEN_API: readonly (readonly [what: string, site: Site, sentence: RegExp])[] = [
  [
    'wants a token for the preflight',
    () => ({ ...goodApi({ headers: { origin: '*' } }), status: 401 }),
    /^The data API answers OPTIONS \/customers\/search with 401: let it answer 204/,
  ],
  [
    'does not allow the token',
    (request) => withHeaders(goodApi(request), { 'Access-Control-Allow-Headers': '*' }),
    /^The data API does not allow the header authorization: /,
  ],
  [
    'does not allow the app in a preflight',
    (request) =>
      request.method === 'OPTIONS'
        ? without(goodApi(request), 'Access-Control-Allow-Origin')
        : goodApi(request),
    /^The data API does not allow the app: .*Access-Control-Allow-Origin: http:\/\/localhost:\d+\.$/,
  ],
  [
    'does not let the app read its errors',
    (request) =>
      request.method === 'OPTIONS'
        ? goodApi(request)
        : without(goodApi(request), 'Access-Control-Allow-Origin'),
    /^The data API does not let the app read its answers: .*errors too\.$/,
  ],
  [
    'hides how long to wait',
    (request) => without(goodApi(request), 'Access-Control-Expose-Headers'),
    /^The data API hides Retry-After: /,
  ],
  [
    'lets its answers be kept',
    (request) =>
      request.method === 'GET' ? without(goodApi(request), 'Cache-Control') : goodApi(request),
    /^The data API lets its answer to GET \/customers\/doctor\/orders be kept \(Cache-Control: none\): send Cache-Control: no-store/,
  ],
  [
    'lets found customers be kept',
    (request) =>
      request.method === 'POST'
        ? withHeaders(goodApi(request), { 'Cache-Control': 'private, max-age=60' })
        : goodApi(request),
    /^The data API lets its answer to POST \/customers\/search be kept \(Cache-Control: private, max-age=60\)/,
  ],
  [
    'has a browser ask for leave before each request',
    (request) => without(goodApi(request), 'Access-Control-Max-Age'),
    /^The data API lets a browser ask OPTIONS again soon \(Access-Control-Max-Age: none\)/,
  ],
  [
    'has a browser ask for leave every minute',
    (request) => withHeaders(goodApi(request), { 'Access-Control-Max-Age': '60' }),
    /^The data API lets a browser ask OPTIONS again soon \(Access-Control-Max-Age: 60\)/,
  ],
];

test.for(BROKEN_API)('says what to change at a data API that %s', async ([, site, sentence]) => {
  answerOfApi = site;
  onTestFinished(() => {
    answerOfApi = goodApi;
  });
  expect(await sentencesAbout(good)).toEqual([expect.stringMatching(sentence)]);
});

/** What is wrong where the server of the app hands requests on to this data API. */
async function sentencesAboutOwn(apiSite: Site, access: Config['access'] = { kind: 'open' }) {
  const own = { ...config, apiBaseUrl: '/api', access };
  const page = siteOf(own);
  const site: Site = (request) =>
    request.url?.startsWith('/api/') ? apiSite(request) : page(request);
  const complaints = await examine(await serving(site), own);
  return complaints.flatMap(({ sentences }) => sentences);
}

const ownApi: Site = ({ url = '' }) => ({
  status: url.includes('%2f') ? 400 : 401,
  headers: { 'Cache-Control': 'no-store', 'Content-Type': 'application/json' },
});

test('requires nothing of CORS from a data API on the app’s own origin', async () => {
  expect(await sentencesAboutOwn(ownApi)).toEqual([]);
});

const BROKEN_OWN_API: readonly (readonly [what: string, site: Site, sentence: RegExp])[] = [
  [
    'answers with a page of its own',
    (request) => withHeaders(ownApi(request), { 'Content-Type': 'text/html;charset=utf-8' }),
    /^GET \/customers\/doctor\/orders below \/api is answered by the server of the app \(401\) .*API_UPSTREAM/,
  ],
  [
    'lets nothing be posted',
    (request) => ({ ...ownApi(request), status: request.method === 'POST' ? 405 : 401 }),
    /^POST \/customers\/search below \/api is answered by the server of the app \(405\)/,
  ],
  [
    'does not reach the data API',
    (request) => ({ ...ownApi(request), status: request.url?.includes('%2f') ? 400 : 502 }),
    /^GET \/customers\/doctor\/orders below \/api is answered with 502: .*correct API_UPSTREAM/,
  ],
  [
    'lets a path lead out',
    (request) => ({ ...ownApi(request), status: request.url?.includes('%2f') ? 200 : 401 }),
    /^\/api\/\.\.%2f is answered with 200: .*leads out of \/api/,
  ],
  [
    'passes cookies on',
    (request) => withHeaders(ownApi(request), { 'Set-Cookie': 'seen=1' }),
    /^The data API sets a cookie on the app’s origin/,
  ],
  [
    'lets answers be kept',
    (request) => without(ownApi(request), 'Cache-Control'),
    /^The data API lets its answer to GET /,
  ],
];

test.for(BROKEN_OWN_API)(
  'says what to change where the server of the app %s',
  async ([, site, sentence]) => {
    expect(await sentencesAboutOwn(site)).toEqual([expect.stringMatching(sentence)]);
  },
);

test('expects a cookie where the session is one', async () => {
  const withCookie: Site = (request) => withHeaders(ownApi(request), { 'Set-Cookie': 'session=1' });
  expect(await sentencesAboutOwn(withCookie, { kind: 'cookie' })).toEqual([]);
});

test('says that a data API cannot be reached', async () => {
  const lost = { ...config, apiBaseUrl: 'http://127.0.0.1:1/v1' };
  const complaints = await examine(await serving(siteOf(lost)), lost);
  expect(complaints).toEqual([
    {
      where: 'At the data API',
      sentences: [expect.stringMatching(/^The data API at http:\/\/127\.0\.0\.1:1\/v1 cannot be/)],
    },
  ]);
});

test('requires https from every server but this machine', async () => {
  const { checkAddress } = await import('../../scripts/doctor/address.js');
  const { look } = await import('../../scripts/doctor/look.js');
  const sight = await look(await serving(good), config);
  const url = new URL('http://customer.your-company.test/');
  expect(await checkAddress({ ...sight, url })).toContainEqual(
    expect.stringMatching(/^http:\/\/customer\.your-company\.test is not https: .*certificate/),
  );
});

test('requires HSTS over https, and accepts a longer one', async () => {
  const { checkSecurityHeaders } = await import('../../scripts/doctor/security-headers.js');
  const { look } = await import('../../scripts/doctor/look.js');
  const url = new URL('https://customer.your-company.test/');
  const about = async (header: string) => {
    const site = but((answer) => withHeaders(answer, { 'Strict-Transport-Security': header }));
    const sight = await look(await serving(site), config);
    return (await checkSecurityHeaders({ ...sight, url })).filter(Boolean);
  };
  expect(await about('max-age=63072000; includeSubDomains; preload')).toEqual([]);
  expect(await about('max-age=600')).toEqual([
    expect.stringMatching(/^Strict-Transport-Security is “max-age=600” on \//),
  ]);
});

/** The command, as it is typed. */
async function doctor(...args: readonly string[]) {
  const program = execFile('npm', ['run', '--silent', 'doctor', '--', ...args], {
    cwd: fileURLToPath(new URL('../..', import.meta.url)),
    env: {
      ...process.env,
      VITE_HOST_ORIGINS: HELPDESK,
      VITE_API_BASE_URL: config.apiBaseUrl,
      VITE_API_ACCESS: 'open',
    },
  });
  let said = '';
  program.stdout?.on('data', (text: string) => (said += text));
  program.stderr?.on('data', (text: string) => (said += text));
  const [code] = (await once(program, 'close')) as [number];
  return { code, said };
}

test('remarks on a wildcard, and on nothing else', () => {
  expect(remarksOnWildcards({ hostOrigins: ['self', HELPDESK, 'https://*.snypto.test'] })).toEqual([
    expect.stringMatching(/^VITE_HOST_ORIGINS allows https:\/\/\*\.snypto\.test: .* own origin/),
  ]);
});

test('ends with 0 when all is well', { timeout: 60_000 }, async () => {
  const address = await serving(good);
  expect(await doctor(address)).toEqual({
    code: 0,
    said: expect.stringContaining(`${address} is served as it should be.`) as string,
  });
});

test('ends with 1 when something is wrong, and says where', { timeout: 60_000 }, async () => {
  const address = await serving(
    but((answer) => withHeaders(answer, { 'X-Frame-Options': 'DENY' })),
  );
  expect(await doctor(address)).toEqual({
    code: 1,
    said: expect.stringMatching(/Where the app is served\n {2}✗ X-Frame-Options is sent/) as string,
  });
});

test('ends with 1 when no server answers', { timeout: 60_000 }, async () => {
  expect(await doctor('http://127.0.0.1:1/')).toEqual({
    code: 1,
    said: expect.stringContaining('http://127.0.0.1:1/ cannot be reached') as string,
  });
});

test('requires an address', { timeout: 60_000 }, async () => {
  expect(await doctor()).toEqual({
    code: 1,
    said: expect.stringContaining('Name the deployed app') as string,
  });
});

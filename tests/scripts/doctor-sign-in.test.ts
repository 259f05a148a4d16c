import { rmSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, expect, onTestFinished, test } from 'vitest';
import { examine, remarksOn } from '../../scripts/doctor/examine.js';
import { listen } from '../../scripts/hosting/listen.js';
import { productionSite, type Site } from '../../scripts/hosting/static-site.js';
import { readConfig, type Config } from '../../src/config.ts';
import { startApi, type RunningApi } from '../support/identity/api.ts';
import { AUDIENCE, CLIENT_ID, SCOPE, startProvider } from '../support/identity/provider.ts';
import { smallBuild } from '../support/small-build.ts';

/* The doctor looks at a sign-in: a real provider, an API that verifies its tokens, and each of them set up wrong. */

let site: Awaited<ReturnType<typeof listen>>;
let answerOfSite: Site;
let provider: Awaited<ReturnType<typeof startProvider>>;
let strict: typeof provider;
let api: RunningApi;
let config: Config;
let folder: string;
let goodSite: Site;

beforeAll(async () => {
  site = await listen((request) => answerOfSite(request));
  provider = await startProvider({ redirectUris: [`${address()}sign-in.html`] });
  strict = await startProvider({ redirectUris: ['https://app.other.test/sign-in.html'] });
  api = await startApi(() => provider.issuer, AUDIENCE);
  config = configOf({});
  folder = smallBuild(config, { 'sign-in.html': '<!doctype html><title>Sign-in</title>\n' });
  goodSite = productionSite(folder, config);
  answerOfSite = goodSite;
});

afterEach(() => {
  answerOfSite = goodSite;
  provider.coop = undefined;
});

afterAll(async () => {
  for (const server of [site, provider, strict, api]) await server.close();
  rmSync(folder, { recursive: true });
});

const address = () => `http://localhost:${site.port}/`;

function configOf(env: Record<string, string>): Config {
  const reading = readConfig({
    VITE_HOST_ORIGINS: 'https://app.snypto.test',
    VITE_API_BASE_URL: api.baseUrl,
    VITE_OIDC_ISSUER: provider.issuer,
    VITE_OIDC_CLIENT_ID: CLIENT_ID,
    VITE_OIDC_SCOPE: SCOPE,
    ...env,
  });
  if (!reading.ok) throw new Error(reading.problems.join('\n'));
  return reading.config;
}

async function sentencesAbout(env: Record<string, string> = {}) {
  const changed = configOf(env);
  // Served with what it is built with, so that nothing else is wrong.
  if (Object.keys(env).length > 0) {
    const built = smallBuild(changed, {
      'sign-in.html': '<!doctype html><title>Sign-in</title>\n',
    });
    onTestFinished(() => {
      rmSync(built, { recursive: true });
    });
    answerOfSite = productionSite(built, changed);
  }
  const complaints = await examine(address(), changed);
  return complaints.flatMap(({ sentences }) => sentences);
}

test('finds nothing wrong with a sign-in that is set up well, and nothing to remark', async () => {
  expect(await sentencesAbout()).toEqual([]);
  expect(await remarksOn(address(), config)).toEqual([]);
});

test('says that the provider does not know the client', async () => {
  expect(await sentencesAbout({ VITE_OIDC_CLIENT_ID: 'someone-else' })).toContainEqual(
    expect.stringMatching(
      /does not know VITE_OIDC_CLIENT_ID as a public client \(invalid_client\)/,
    ),
  );
});

test('says that the issuer is another one, in the provider’s own spelling', async () => {
  const other = provider.issuer.replace('127.0.0.1', 'localhost');

  expect(await sentencesAbout({ VITE_OIDC_ISSUER: other })).toContainEqual(
    `The identity provider calls itself ${provider.issuer}: write exactly that as VITE_OIDC_ISSUER.`,
  );
});

test('says that the provider cannot be read', async () => {
  expect(await sentencesAbout({ VITE_OIDC_ISSUER: 'http://127.0.0.1:1' })).toEqual([
    expect.stringMatching(/^The identity provider cannot be read at http:\/\/127\.0\.0\.1:1\//),
  ]);
});

test('says that the redirect URI is not registered', async () => {
  expect(await sentencesAbout({ VITE_OIDC_ISSUER: strict.issuer })).toEqual([
    `The identity provider refuses the app’s request (400): register ${address()}sign-in.html as redirect URI, letter for letter.`,
  ]);
});

test('says that the callback page is missing', async () => {
  answerOfSite = ({ method, headers, url }) =>
    goodSite({ method, headers, url: url === '/sign-in.html' ? '/missing' : url });

  expect(await sentencesAbout()).toEqual([
    expect.stringMatching(/^\/sign-in\.html answers 404 and not 200: /),
  ]);
});

test('says that the callback page is cut off from what opened it', async () => {
  answerOfSite = (request) => {
    const answer = goodSite(request);
    const headers = { ...answer.headers, 'Cross-Origin-Opener-Policy': 'same-origin' };
    return { ...answer, headers };
  };

  expect(await sentencesAbout()).toEqual([
    expect.stringMatching(/^Cross-Origin-Opener-Policy is sent with \/sign-in\.html/),
  ]);
});

test('remarks that agents have to press Continue', async () => {
  provider.coop = 'same-origin';

  expect(await sentencesAbout()).toEqual([]);
  expect(await remarksOn(address(), config)).toEqual([
    expect.stringMatching(/^The identity provider cuts its windows off .*press Continue/),
  ]);
});

const anyone: Site = ({ url, headers }) => ({
  status: url?.includes('%2f') ? 400 : 200,
  headers: {
    'Access-Control-Allow-Origin': String(headers.origin),
    'Access-Control-Allow-Headers': 'authorization, content-type',
    'Access-Control-Expose-Headers': 'retry-after',
    'Access-Control-Max-Age': '7200',
    'Cache-Control': 'no-store',
  },
});

/** Believes whatever a token says. */
const believer: Site = (request) => ({
  ...anyone(request),
  status: request.method === 'OPTIONS' || request.headers.authorization ? 200 : 401,
});

test.each<[string, Site, readonly string[]]>([
  ['answers anyone', anyone, ['without a token', 'with a forged token']],
  ['believes every token', believer, ['with a forged token']],
])('demands a 401 of an API that %s', async (_, answer, ways) => {
  const careless = await listen(answer);
  onTestFinished(careless.close);

  expect(
    await sentencesAbout({ VITE_API_BASE_URL: `http://127.0.0.1:${careless.port}/v1` }),
  ).toEqual(
    ways.flatMap((how) => {
      const sentence = expect.stringContaining(`${how} with 200: let it answer 401`) as string;
      return [sentence, sentence];
    }),
  );
});

test('demands a 401 of an API on the app’s own origin, too', async () => {
  const built = configOf({ VITE_API_BASE_URL: '/v1' });
  const own = smallBuild(built, { 'sign-in.html': '<!doctype html><title>Sign-in</title>\n' });
  onTestFinished(() => {
    rmSync(own, { recursive: true });
  });
  const pages = productionSite(own, built);
  answerOfSite = (request) => (request.url?.startsWith('/v1') ? anyone(request) : pages(request));

  const complaints = await examine(address(), built);

  expect(complaints.map(({ where }) => where)).toEqual(['At the data API']);
  expect(complaints[0]?.sentences).toHaveLength(4);
});

test('remarks that an API is open', async () => {
  const reading = readConfig({
    VITE_HOST_ORIGINS: 'https://app.snypto.test',
    VITE_API_BASE_URL: api.baseUrl,
    VITE_API_ACCESS: 'open',
  });
  if (!reading.ok) throw new Error(reading.problems.join('\n'));

  expect(await remarksOn(address(), reading.config)).toEqual([
    expect.stringMatching(/^VITE_API_ACCESS is open: /),
  ]);
});

test('remarks that an API allows every origin', async () => {
  const open = await listen((request) => ({
    ...believer(request),
    headers: { 'Access-Control-Allow-Origin': '*' },
  }));
  onTestFinished(open.close);
  const changed = configOf({ VITE_API_BASE_URL: `http://127.0.0.1:${open.port}/v1` });

  expect(await remarksOn(address(), changed)).toEqual([
    expect.stringMatching(/^The data API allows every origin/),
  ]);
});

import { createRemoteJWKSet, jwtVerify } from 'jose';
import { afterAll, afterEach, beforeAll, expect, onTestFinished, test, vi } from 'vitest';
import { finish, prepare, problemOf, renew, revoke } from '../../src/sign-in/provider.ts';
import { createSessionStore, type Session } from '../../src/sign-in/session.ts';
import { Tab } from '../support/identity/fake-page.ts';
import { Person } from '../support/identity/person.ts';
import {
  AUDIENCE,
  CLIENT_ID,
  SCOPE,
  startProvider,
  type RunningProvider,
} from '../support/identity/provider.ts';

/* Sign-in against a real provider, with everything that an attacker may change on the way back. */

const BACK = 'https://app.company.test/sign-in.html';

let provider: RunningProvider;
let lasting: RunningProvider;
let late: RunningProvider;

beforeAll(async () => {
  provider = await startProvider({ redirectUris: [BACK] });
  lasting = await startProvider({ redirectUris: [BACK], rotates: false });
  late = await startProvider({ redirectUris: [BACK] });
});

afterAll(async () => {
  await provider.close();
  await lasting.close();
  await late.close();
});

afterEach(() => {
  provider.breaks = undefined;
  provider.requests.length = 0;
});

function settings({ issuer } = provider) {
  return { issuer, clientId: CLIENT_ID, scope: SCOPE, parameters: {}, origins: [] };
}

async function signIn(name = 'anna', at = provider): Promise<Session> {
  const prepared = await prepare(settings(at), BACK);
  const answer = await new Person(name).signIn(prepared.url, BACK);
  return finish(settings(at), BACK, prepared, answer);
}

/** A frame in which someone is signed in, and another one of the same tab. */
async function signedInFrames(at = provider) {
  const tab = new Tab();
  const [frame, other] = [0, 1].map(() => createSessionStore('sign-in', tab.frame()));
  if (!frame || !other) throw new Error('There are no frames.');
  const session = await signIn('anna', at);
  frame.write(session);
  return { frame, other, session };
}

/** The tokens' endpoint and nothing else. */
const tokenRequests = () => provider.requests.filter((request) => request === 'POST /token');

test('a session holds who signed in, and tokens that the API can verify', async () => {
  const session = await signIn();

  expect(session).toMatchObject({ subject: 'anna', name: 'anna@company.test', scope: 'read' });
  expect(session.refreshToken).toBeTypeOf('string');
  expect(session.expiresAt - session.issuedAt).toBe(300_000);
  const keys = createRemoteJWKSet(new URL(`${provider.issuer}/jwks`));
  const { payload } = await jwtVerify(session.accessToken, keys, {
    issuer: provider.issuer,
    audience: AUDIENCE,
    typ: 'at+jwt',
  });
  expect(payload.sub).toBe('anna');
});

test('an attempt says what was set, with a proof of its own each time', async () => {
  const more = { ...settings(), parameters: { audience: AUDIENCE, resource: AUDIENCE } };
  const [first, second] = [await prepare(more, BACK), await prepare(more, BACK)];

  const sent = Object.fromEntries(new URL(first.url).searchParams);
  expect(sent).toMatchObject({
    client_id: CLIENT_ID,
    redirect_uri: BACK,
    response_type: 'code',
    scope: SCOPE,
    code_challenge_method: 'S256',
    audience: AUDIENCE,
    resource: AUDIENCE,
    state: first.state,
    nonce: first.nonce,
  });
  expect(first.url).not.toContain(first.verifier);
  for (const part of ['state', 'nonce', 'verifier'] as const)
    expect(first[part]).not.toBe(second[part]);
});

test('a person who says no is a refusal', async () => {
  const prepared = await prepare(settings(), BACK);
  const answer = await new Person('anna').refuse(prepared.url, BACK);

  const problem = await finish(settings(), BACK, prepared, answer).catch(problemOf);

  expect(problem).toEqual({ kind: 'refused', code: 'access_denied' });
  expect(tokenRequests()).toEqual([]);
});

/** Changes the query of an answer. */
const withParameter = (answer: string, name: string, value?: string) => {
  const query = new URLSearchParams(answer);
  if (value === undefined) query.delete(name);
  else query.set(name, value);
  return query.toString();
};

test.each<[string, (answer: string) => string]>([
  ['has another state', (answer) => withParameter(answer, 'state', 'guessed')],
  ['has no state', (answer) => withParameter(answer, 'state')],
  ['comes from another issuer', (answer) => withParameter(answer, 'iss', 'https://evil.test')],
  ['names no issuer', (answer) => withParameter(answer, 'iss')],
  ['has no code', (answer) => withParameter(answer, 'code')],
  ['has two codes', (answer) => `${answer}&code=planted`],
  ['is empty', () => ''],
])('an answer that %s is invalid, and its code is not used', async (_, change) => {
  const prepared = await prepare(settings(), BACK);
  const answer = await new Person('anna').signIn(prepared.url, BACK);

  const problem = await finish(settings(), BACK, prepared, change(answer)).catch(problemOf);

  expect(problem).toEqual({ kind: 'invalid' });
  expect(tokenRequests()).toEqual([]);
});

test('an answer to the attempt of someone else gives no session', async () => {
  const [own, other] = [await prepare(settings(), BACK), await prepare(settings(), BACK)];
  const stolen = await new Person('anna').signIn(other.url, BACK);
  const planted = withParameter(stolen, 'state', own.state);

  const problem = await finish(settings(), BACK, own, planted).catch(problemOf);

  // The proof is another one.
  expect(problem).toEqual({ kind: 'failed', code: 'invalid_grant' });
});

test('an ID token with another nonce gives no session', async () => {
  const prepared = await prepare(settings(), BACK);
  const answer = await new Person('anna').signIn(prepared.url, BACK);

  const problem = await finish(settings(), BACK, { ...prepared, nonce: 'other' }, answer).catch(
    problemOf,
  );

  expect(problem).toEqual({ kind: 'invalid' });
});

test('a code is good once', async () => {
  const prepared = await prepare(settings(), BACK);
  const answer = await new Person('anna').signIn(prepared.url, BACK);
  await finish(settings(), BACK, prepared, answer);

  const problem = await finish(settings(), BACK, prepared, answer).catch(problemOf);

  expect(problem).toEqual({ kind: 'failed', code: 'invalid_grant' });
});

test('the words of a forged error are not shown', async () => {
  const prepared = await prepare(settings(), BACK);
  const { state } = prepared;
  const iss = provider.issuer;
  const forged = new URLSearchParams({ error: 'call +46 8 000 for help', state, iss });

  const problem = await finish(settings(), BACK, prepared, String(forged)).catch(problemOf);

  expect(problem).toEqual({ kind: 'failed', code: 'unknown' });
});

test('a provider that cannot be reached is asked again at the next attempt', async () => {
  late.breaks = /./;
  expect(await prepare(settings(late), BACK).catch(problemOf)).toEqual({ kind: 'unreachable' });
  late.breaks = undefined;

  expect((await prepare(settings(late), BACK)).url).toContain(late.issuer);
});

test('a provider that calls itself something else is not used', async () => {
  const other = { ...settings(), issuer: provider.issuer.replace('127.0.0.1', 'localhost') };

  expect(await prepare(other, BACK).catch(problemOf)).toEqual({ kind: 'invalid' });
});

test('a renewal replaces both tokens and keeps who it is', async () => {
  const { frame, session } = await signedInFrames();
  frame.write({ ...session, agent: '7' });

  await renew(settings(), frame, session.accessToken);

  const next = frame.read();
  expect(next).toMatchObject({ subject: 'anna', name: session.name, scope: 'read', agent: '7' });
  expect(next?.accessToken).not.toBe(session.accessToken);
  expect(next?.refreshToken).not.toBe(session.refreshToken);
});

test('a provider that does not replace the refresh token lets it be used again', async () => {
  const { frame, session } = await signedInFrames(lasting);

  await renew(settings(lasting), frame, session.accessToken);
  const second = String(frame.read()?.accessToken);
  await renew(settings(lasting), frame, second);

  expect(frame.read()?.refreshToken).toBe(session.refreshToken);
  expect(frame.read()?.accessToken).not.toBe(second);
});

test('two frames that renew at once ask the provider once', async () => {
  vi.stubGlobal('navigator', { locks: oneLock() });
  onTestFinished(() => {
    vi.unstubAllGlobals();
  });
  const { frame, other, session } = await signedInFrames();
  provider.requests.length = 0;

  await Promise.all([frame, other].map((each) => renew(settings(), each, session.accessToken)));

  expect(tokenRequests()).toHaveLength(1);
  expect(frame.read()).toEqual(other.read());
  expect(frame.read()?.accessToken).not.toBe(session.accessToken);
});

test('a renewal whose lock is denied happens all the same', async () => {
  const denied = { request: () => Promise.reject(new DOMException('denied', 'SecurityError')) };
  vi.stubGlobal('navigator', { locks: denied });
  onTestFinished(() => {
    vi.unstubAllGlobals();
  });
  const { frame, session } = await signedInFrames();

  await renew(settings(), frame, session.accessToken);

  expect(frame.read()?.accessToken).not.toBe(session.accessToken);
});

test('after a renewal whose answer was lost with its frame, the token is kept and the grant is not', async () => {
  const { frame, session } = await signedInFrames();
  const lost = createSessionStore('lost', new Tab().frame());
  lost.write(session);
  await renew(settings(), lost, session.accessToken);

  await renew(settings(), frame, session.accessToken);

  expect(frame.read()).toEqual({ ...session, refreshToken: undefined });
});

test('a provider that does not answer leaves the session as it is, and says so', async () => {
  const { frame, session } = await signedInFrames();
  provider.breaks = /token/;

  const problem = await renew(settings(), frame, session.accessToken).catch(problemOf);

  expect(problem).toEqual({ kind: 'unreachable' });
  expect(frame.read()).toEqual(session);
});

test('who has signed out while a renewal was under way stays signed out', async () => {
  const { frame, session } = await signedInFrames();
  const renewing = renew(settings(), frame, session.accessToken);
  frame.end('signed-out');

  await renewing;

  expect(frame.read()).toBeUndefined();
});

test('a session without a refresh token asks nothing', async () => {
  const { frame, session } = await signedInFrames();
  const { issuedAt, expiresAt, scope, subject, name, accessToken } = session;
  frame.write({ issuedAt, expiresAt, scope, subject, name, accessToken });
  provider.requests.length = 0;

  await renew(settings(), frame, session.accessToken);

  expect(provider.requests).toEqual([]);
});

test('signing out ends the grant at the provider', async () => {
  const { frame, session } = await signedInFrames();

  await revoke(settings(), session);

  await renew(settings(), frame, session.accessToken);
  expect(frame.read()?.refreshToken).toBeUndefined();
});

test('signing out does not fail where the provider cannot be reached', async () => {
  const session = await signIn();
  provider.breaks = /./;

  await expect(revoke(settings(), session)).resolves.toBeUndefined();
});

/** As browsers give it to all frames of an origin. */
function oneLock() {
  let last: Promise<unknown> = Promise.resolve();
  return {
    request(_: string, run: () => Promise<void>) {
      const own = last.then(run);
      last = own.catch(() => undefined);
      return own;
    },
  };
}

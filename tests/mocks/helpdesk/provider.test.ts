import { createLocalJWKSet, jwtVerify, type JSONWebKeySet } from 'jose';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { mockedApiOf } from '../../../mocks/helpdesk/api/mocked-api.ts';
import { readAuthorization, wayBack } from '../../../mocks/helpdesk/provider/authorization.ts';
import { people } from '../../../mocks/helpdesk/provider/people.ts';
import { AUDIENCE, isAccepted } from '../../../mocks/helpdesk/provider/provider.ts';
import { readSignIn, signInText } from '../../../mocks/helpdesk/provider/sign-in-settings.ts';
import { finish, prepare, problemOf, renew } from '../../../src/sign-in/provider.ts';
import { createSessionStore, type Session } from '../../../src/sign-in/session.ts';
import { Tab } from '../../support/identity/fake-page.ts';

/* The pretend provider, asked by the app's own code and judged by jose. */

const BACK = 'http://localhost:5173/sign-in.html';
/** A provider remembers, so each test has one of its own. */
let issuer: string;
let count = 0;

beforeEach(() => {
  issuer = `http://127.0.0.1:${6000 + (count += 1)}/mocks/helpdesk/provider`;
  const api = mockedApiOf([], 0);
  vi.stubGlobal('fetch', async (input: string | URL | Request, init?: RequestInit) => {
    const response = await api.respond(new Request(input, init));
    if (!response || response.type === 'error') throw new TypeError('Failed to fetch');
    return response;
  });
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

function settings(text = 'on') {
  const parameters = { 'sign-in': text };
  return { issuer, clientId: 'app', scope: 'openid read', parameters, origins: [] };
}

/** What the provider's page does with the address that the app opens. */
function answerTo(url: string, subject?: string): string {
  const request = readAuthorization(new URL(url));
  if (!request) throw new Error('This is no request.');
  const person = people.find((each) => each.subject === subject);
  return new URL(wayBack(request, issuer, person)).search;
}

async function signIn(text?: string): Promise<Session> {
  const prepared = await prepare(settings(text), BACK);
  return finish(settings(text), BACK, prepared, answerTo(prepared.url, 'sam'));
}

function storeOf(session: Session) {
  const store = createSessionStore('sign-in', new Tab().frame());
  store.write(session);
  return store;
}

test('who is chosen gets tokens that its keys have signed', async () => {
  const session = await signIn();

  expect(session).toMatchObject({ subject: 'sam', name: people[0].email, scope: 'openid read' });
  const keys = (await (await fetch(`${issuer}/jwks`)).json()) as JSONWebKeySet;
  const { payload } = await jwtVerify(session.accessToken, createLocalJWKSet(keys), {
    issuer,
    audience: AUDIENCE,
    typ: 'at+jwt',
  });
  expect(payload.sub).toBe('sam');
  expect(isAccepted(`Bearer ${session.accessToken}`)).toBe(true);
});

test('who refuses is a refusal', async () => {
  const prepared = await prepare(settings(), BACK);
  const problem = await finish(settings(), BACK, prepared, answerTo(prepared.url)).catch(problemOf);
  expect(problem).toEqual({ kind: 'refused', code: 'access_denied' });
});

test('a code needs its own verifier, and is good once', async () => {
  const prepared = await prepare(settings(), BACK);
  const answer = answerTo(prepared.url, 'sam');
  const exchange = (verifier: string) =>
    finish(settings(), BACK, { ...prepared, verifier }, answer).catch(problemOf);

  expect(await exchange('x'.repeat(43))).toEqual({ kind: 'failed', code: 'invalid_grant' });
  expect(await exchange(prepared.verifier)).toMatchObject({ subject: 'sam' });
  expect(await exchange(prepared.verifier)).toEqual({ kind: 'failed', code: 'invalid_grant' });
});

test('a code that was used twice ends what it has given', async () => {
  const prepared = await prepare(settings(), BACK);
  const answer = answerTo(prepared.url, 'sam');
  const session = await finish(settings(), BACK, prepared, answer);
  await finish(settings(), BACK, prepared, answer).catch(problemOf);
  const store = storeOf(session);

  await renew(settings(), store, session.accessToken);

  expect(store.read()?.refreshToken).toBeUndefined();
});

test.each([
  ['on', true],
  ['strict', false],
])('with %s, a renewal whose answer was lost can be asked for again: %s', async (text, isGood) => {
  const session = await signIn(text);
  await renew(settings(text), storeOf(session), session.accessToken);
  const store = storeOf(session);

  await renew(settings(text), store, session.accessToken);

  expect(store.read()?.refreshToken !== undefined).toBe(isGood);
});

test('the first answer of a renewal is lost where that is wanted', async () => {
  const session = await signIn('loses-renewal');
  const store = storeOf(session);
  const renewed = () => renew(settings('loses-renewal'), store, session.accessToken);

  await expect(renewed()).rejects.toBeInstanceOf(TypeError);
  await renewed();

  expect(store.read()?.accessToken).not.toBe(session.accessToken);
});

test('there are sessions that cannot be renewed', async () => {
  expect((await signIn('no-renewal')).refreshToken).toBeUndefined();
});

test('a token that is for another API or has expired is not accepted; what it did not give is', async () => {
  const { accessToken } = await signIn('20s');
  const other = await signIn('another-api');

  expect(isAccepted(`Bearer ${other.accessToken}`)).toBe(false);
  expect(isAccepted(`Bearer ${accessToken}`, Date.now() + 10_000)).toBe(true);
  expect(isAccepted(`Bearer ${accessToken}`, Date.now() + 21_000)).toBe(false);
  for (const own of [null, 'Bearer of-a-fork', 'Bearer a.b.c', 'Basic eA=='])
    expect(isAccepted(own)).toBe(true);
});

test('the data API answers 401 to a token that is not accepted', async () => {
  const { accessToken } = await signIn('another-api');
  const headers = { authorization: `Bearer ${accessToken}` };
  const { status } = await fetch('http://localhost:5173/api/customers/c/orders', { headers });
  expect(status).toBe(401);
});

test.each([
  ['https://elsewhere.example.com/sign-in.html', false],
  ['javascript:alert(1)', false],
  ['', false],
  ['http://localhost:5173/sign-in.html', true],
  ['https://demo.example.com/app/sign-in.html', true],
])('a request that wants its answer at %j is answered: %s', async (redirectUri, isAnswered) => {
  const { url } = await prepare(settings(), redirectUri);
  const page = new URL(`https://demo.example.com/provider/${new URL(url).search}`);
  expect(readAuthorization(page) !== undefined).toBe(isAnswered);
});

test.each(['on', 'cut-off', 'strict,loses-renewal,12s', 'blocked,20s'])(
  '%s is read and written',
  (text) => {
    expect(signInText(readSignIn(text))).toBe(text);
  },
);

test.each([null, '', 'off', '0s', 'tea'])('%j is no sign-in', (text) => {
  expect(readSignIn(text)).toBeUndefined();
});

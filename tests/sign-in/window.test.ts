import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createActor } from 'xstate';
import { signIn } from '../../src/sign-in/machine.ts';
import { broughtBack } from '../../src/sign-in/redirect.ts';
import { createWindowPort } from '../../src/sign-in/window.ts';

/* The window in which the agent signs in, and who may pretend to be it. */

const ORIGIN = 'https://app.company.test';
const BACK = `${ORIGIN}/sign-in.html`;
const prepared = {
  url: 'https://login.company.test/authorize?state=s',
  state: 's',
  nonce: 'n',
  verifier: 'v',
};
const answer = '?code=c&state=s';

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

interface Place {
  readonly isBlocked?: boolean;
  readonly isFramed?: boolean;
  readonly hint?: string;
  readonly storage?: 'denied';
}

/** A frame in which all is prepared, with its machine. */
function readyFrame({ isBlocked = false, isFramed = true, hint, storage }: Place = {}) {
  const listeners = new Set<(event: unknown) => void>();
  const opened = { closed: false, close: vi.fn() };
  const items = new Map<string, string>();
  const page = {
    location: { origin: ORIGIN, href: `${ORIGIN}/?ticket=1`, assign: vi.fn() },
    open: vi.fn(() => (isBlocked ? null : opened)),
    addEventListener: (_: string, listener: (event: unknown) => void) => listeners.add(listener),
    removeEventListener: (_: string, listener: (event: unknown) => void) =>
      listeners.delete(listener),
    get sessionStorage() {
      if (storage === 'denied') throw new DOMException('denied', 'SecurityError');
      return {
        getItem: (key: string) => items.get(key) ?? null,
        setItem: (key: string, value: string) => items.set(key, value),
        removeItem: (key: string) => items.delete(key),
      };
    },
  };
  Object.assign(page, { parent: isFramed ? {} : page });
  const window = page as unknown as Window;
  const machine = signIn.provide({
    actors: { window: createWindowPort({ page: window, redirectUri: BACK, hint: () => hint }) },
  });
  const actor = createActor(machine).start();
  actor.send({ type: 'session.ended', reason: 'never-started' });
  actor.send({ type: 'provider.prepared', prepared });
  return {
    actor,
    page,
    window,
    opened,
    items,
    listeners,
    click: () => {
      actor.send({ type: 'agent.signedIn' });
    },
    deliver: (data: unknown, source: unknown = opened, origin = ORIGIN) => {
      for (const listener of listeners) listener({ data, source, origin });
    },
    state: () => actor.getSnapshot().value,
  };
}

test('the window opens in the task of the click, without a name that others could know', () => {
  const { click, page, state } = readyFrame({ hint: 'anna@company.test' });
  expect(page.open).not.toHaveBeenCalled();

  click();

  expect(page.open).toHaveBeenCalledExactlyOnceWith(
    `${prepared.url}&login_hint=anna%40company.test`,
    '_blank',
    expect.stringMatching(/^popup,/),
  );
  expect(state()).toBe('open');
});

test('the answer of the window is taken, and the window is closed', () => {
  const { click, deliver, opened, listeners, state } = readyFrame();
  click();

  deliver({ signIn: answer });

  expect(state()).toBe('finishing');
  expect(opened.close).toHaveBeenCalled();
  expect(listeners.size).toBe(0);
});

test.each<[string, unknown, unknown, string?]>([
  ['of the helpdesk', { signIn: answer }, 'helpdesk', 'https://app.snypto.test'],
  ['of another frame of this origin', { signIn: answer }, 'sibling'],
  ['of a stranger', { signIn: answer }, null, 'https://evil.test'],
  ['of the window while it is elsewhere', { signIn: answer }, undefined, 'https://evil.test'],
  ['with the state of another attempt', { signIn: '?code=c&state=other' }, undefined],
  ['without a state', { signIn: '?code=c' }, undefined],
  ['that is text', answer, undefined],
  ['that is nothing', null, undefined],
  ['with something else in it', { signIn: { code: 'c' } }, undefined],
])('a message %s changes nothing', (_, data, source, origin) => {
  const { click, deliver, state } = readyFrame();
  click();

  deliver(data, source, origin);

  expect(state()).toBe('open');
});

test('a window that the browser blocks is said to be blocked', () => {
  const { click, state } = readyFrame({ isBlocked: true });

  click();

  expect(state()).toBe('blocked');
});

test('a window that seems closed is out of reach, but not before its last message could come', () => {
  const { click, deliver, opened, state } = readyFrame();
  click();
  opened.closed = true;
  vi.advanceTimersByTime(500);
  expect(state()).toBe('open');

  deliver({ signIn: answer });

  expect(state()).toBe('finishing');
});

test('a window out of reach leaves two ways on: what it kept, and from the beginning', () => {
  const { actor, click, opened, page, state } = readyFrame();
  click();
  opened.closed = true;
  vi.advanceTimersByTime(1_000);
  expect(state()).toBe('out-of-reach');

  actor.send({ type: 'agent.continued' });
  expect(page.open).toHaveBeenLastCalledWith(`${BACK}#s`, '_blank', expect.anything());
  vi.advanceTimersByTime(1_000);
  expect(state()).toBe('out-of-reach');

  click();
  expect(page.open).toHaveBeenLastCalledWith(prepared.url, '_blank', expect.anything());
});

test('a callback page that has kept nothing is not the end', () => {
  const { click, deliver, state } = readyFrame();
  click();

  deliver({ signIn: '' });

  expect(state()).toBe('out-of-reach');
});

test('who wants another account is asked for it, and not for the one that the helpdesk names', () => {
  const { actor, click, page } = readyFrame({ hint: 'anna@company.test' });
  const user = { subject: 'anna', name: 'Anna' };
  actor.send({ type: 'session.started', user });
  actor.send({ type: 'agent.switchedAccount' });
  actor.send({ type: 'session.ended', reason: 'signed-out' });
  actor.send({ type: 'provider.prepared', prepared });

  click();

  expect(page.open).toHaveBeenCalledWith(
    `${prepared.url}&prompt=login`,
    '_blank',
    expect.anything(),
  );
});

test('a page that is not framed goes there itself, for the click, and knows its attempt again', () => {
  const { click, page, window, items } = readyFrame({ isFramed: false });

  click();

  expect(page.location.assign).toHaveBeenCalledExactlyOnceWith(prepared.url);
  expect(page.open).not.toHaveBeenCalled();
  expect(broughtBack(window)).toBeUndefined();
  items.set('sign-in answer', answer);
  expect(broughtBack(window)).toEqual({ prepared, answer });
  expect(broughtBack(window)).toBeUndefined();
});

test('a page that is not framed and can keep nothing does not leave', () => {
  const { click, page, window, state } = readyFrame({ isFramed: false, storage: 'denied' });

  click();

  expect(page.location.assign).not.toHaveBeenCalled();
  expect(state()).toBe('blocked');
  expect(broughtBack(window)).toBeUndefined();
});

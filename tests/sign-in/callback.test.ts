import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { handBack } from '../../src/sign-in/callback.ts';

const ORIGIN = 'https://app.company.test';
const NOW = Date.UTC(2026, 0, 5, 9);

beforeEach(() => {
  vi.useFakeTimers({ now: NOW });
});

afterEach(() => {
  vi.useRealTimers();
});

interface Place {
  readonly search?: string;
  readonly hash?: string;
  /** The frame that opened this window; without one it is cut off, or was not opened by one. */
  readonly opener?: { postMessage: (message: unknown, origin: string) => void } | null;
  readonly isFramed?: boolean;
  /** All that this browser has kept for the origin. */
  readonly kept?: Record<string, string>;
  readonly session?: Map<string, string>;
}

/** The callback page, as it is loaded. */
function comeBack({
  search = '',
  hash = '',
  opener = null,
  isFramed = false,
  kept = {},
  session = new Map<string, string>(),
}: Place) {
  const close = vi.fn();
  const replace = vi.fn();
  const replaceState = vi.fn();
  const page = {
    location: { search, hash, origin: ORIGIN, pathname: '/sign-in.html', replace },
    history: { replaceState },
    opener,
    close,
    localStorage: storageOn(kept),
    sessionStorage: {
      getItem: (key: string) => session.get(key) ?? null,
      setItem: (key: string, value: string) => session.set(key, value),
    },
  };
  const outcome = handBack(
    Object.assign(page, { parent: isFramed ? {} : page }) as unknown as Window,
  );
  return { outcome, close, replace, replaceState };
}

/** A storage, whose keys are its own members as in a browser. */
function storageOn(kept: Record<string, string>) {
  const methods = {
    getItem: (key: string) => kept[key] ?? null,
    setItem: (key: string, value: string) => {
      kept[key] = value;
    },
    removeItem: (key: string) => {
      Reflect.deleteProperty(kept, key);
    },
  };
  return new Proxy(kept, {
    get: (_, name) => methods[name as keyof typeof methods],
  });
}

const anOpener = () => ({ postMessage: vi.fn() });

test('an answer goes to the frame that opened the window, to its origin alone', () => {
  const opener = anOpener();
  const kept = {};

  const { outcome, close } = comeBack({ search: '?code=c&state=s', opener, kept });

  expect(opener.postMessage).toHaveBeenCalledExactlyOnceWith({ signIn: '?code=c&state=s' }, ORIGIN);
  expect([outcome, kept]).toEqual(['handed-over', {}]);
  expect(close).toHaveBeenCalledOnce();
});

test('a refusal is an answer, too', () => {
  const opener = anOpener();

  comeBack({ search: '?error=access_denied&state=s', opener });

  expect(opener.postMessage).toHaveBeenCalledWith(
    { signIn: '?error=access_denied&state=s' },
    ORIGIN,
  );
});

test('an answer that is cut off is kept, and handed over once when it is picked up', () => {
  const kept = {};
  const first = comeBack({ search: '?code=c&state=s', kept });
  expect(first.outcome).toBe('kept');
  expect(first.close).toHaveBeenCalledOnce();
  const [opener, another] = [anOpener(), anOpener()];

  comeBack({ hash: '#s', opener, kept });
  comeBack({ hash: '#s', opener: another, kept });

  expect(opener.postMessage).toHaveBeenCalledExactlyOnceWith({ signIn: '?code=c&state=s' }, ORIGIN);
  expect(another.postMessage).toHaveBeenCalledExactlyOnceWith({ signIn: '' }, ORIGIN);
  expect(kept).toEqual({});
});

test('an answer planted for another attempt is not what is picked up', () => {
  const kept = {};
  comeBack({ search: '?code=planted&state=guessed', kept });
  const opener = anOpener();

  comeBack({ hash: '#s', opener, kept });

  expect(opener.postMessage).toHaveBeenCalledExactlyOnceWith({ signIn: '' }, ORIGIN);
});

test('an answer waits for two minutes, and is gone at the next look', () => {
  const kept = {};
  comeBack({ search: '?code=c&state=s', kept });
  vi.setSystemTime(NOW + 120_001);
  const opener = anOpener();

  comeBack({ hash: '#other', opener, kept });

  expect(kept).toEqual({});
});

test('nothing else that the origin keeps is touched', () => {
  const kept = { settings: '{}' };
  comeBack({ search: '?code=c&state=s', kept });

  comeBack({ hash: '#s', opener: anOpener(), kept });

  expect(kept).toEqual({ settings: '{}' });
});

test('a page that went to the provider itself goes back to where it was, with the answer', () => {
  const session = new Map([['sign-in attempt', JSON.stringify({ from: `${ORIGIN}/?ticket=1` })]]);

  const { outcome, replace, close } = comeBack({ search: '?code=c&state=s', session });

  expect(outcome).toBe('returned');
  expect(session.get('sign-in answer')).toBe('?code=c&state=s');
  expect(replace).toHaveBeenCalledExactlyOnceWith(`${ORIGIN}/?ticket=1`);
  expect(close).not.toHaveBeenCalled();
});

test('a frame of another page gets nothing, and nothing is kept', () => {
  const kept = {};
  const opener = anOpener();

  const { outcome } = comeBack({ search: '?code=c&state=s', opener, isFramed: true, kept });

  expect([outcome, kept]).toEqual(['none', {}]);
  expect(opener.postMessage).not.toHaveBeenCalled();
});

test.each(['', '?code=c', '?utm=1'])('%j is no answer', (search) => {
  const opener = anOpener();

  expect(comeBack({ search, opener }).outcome).toBe('none');
  expect(opener.postMessage).not.toHaveBeenCalled();
});

test('nothing of an answer is left in the address', () => {
  const { replaceState } = comeBack({ search: '?code=c&state=s' });

  expect(replaceState).toHaveBeenCalledExactlyOnceWith(null, '', '/sign-in.html');
});

import type { Frame, Page } from '@playwright/test';

/**
 * Members whose text is about a person, in every spelling that helpdesks have. An identifier is not among
 * them: it may be part of an address.
 */
const PERSONAL = /^(name|email|phone_?number|phone|content)$/i;

/** Shorter ones would match by accident. */
const SHORTEST = 5;

/** What a context, or an answer of the data API, says of people. */
export function personalValuesIn(text: string): readonly string[] {
  try {
    return personalValues(JSON.parse(text));
  } catch {
    return [];
  }
}

function personalValues(data: unknown): readonly string[] {
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([name, value]: readonly [string, unknown]) =>
    typeof value === 'string'
      ? PERSONAL.test(name) && value.length >= SHORTEST
        ? [value]
        : []
      : personalValues(value),
  );
}

/** Which of the values are in what was written, as they are or as an address spells them. */
export function foundIn(written: readonly string[], values: Iterable<string>): readonly string[] {
  const all = written.join('\n');
  return [...values].filter((value) => {
    const [, inQuery = ''] = String(new URLSearchParams({ value })).split('=');
    return [value, encodeURIComponent(value), inQuery].some((spelling) => all.includes(spelling));
  });
}

/** The frames of a page that hold the app: its site is `localhost`, the helpdesk's is not. */
export function appFramesOf(page: Page): readonly Frame[] {
  return page.frames().filter((frame) => isOfApp(frame.url()));
}

export function isOfApp(url: string): boolean {
  return URL.canParse(url) && new URL(url).hostname === 'localhost';
}

/** The names of all that a frame's site keeps in this browser. Nothing where it may keep nothing. */
export async function storedBy(frame: Frame): Promise<readonly string[]> {
  return frame.evaluate(async () => {
    const look = async (read: () => unknown) => {
      try {
        return [await read()].flat().map(String);
      } catch {
        return [];
      }
    };
    const found = await Promise.all([
      look(() => Object.keys(localStorage)),
      look(() => Object.keys(sessionStorage)),
      look(async () => (await indexedDB.databases()).map(({ name }) => name)),
      look(() => caches.keys()),
      look(async () =>
        (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope),
      ),
      look(() => document.cookie.split('; ').filter(Boolean)),
    ]);
    return found.flat();
  });
}

import { execFile, spawn } from 'node:child_process';
import { promisify } from 'node:util';
import type { Browser, Frame, Json } from './browser.ts';
import { keepForThisProcess } from './browser.ts';
import { ended } from './firefox.ts';
import { freePort } from '../servers/start-server.ts';

/*
 * WebKit over WebDriver: WebKitGTK's MiniBrowser, or Safari on a Mac.
 * @see https://www.w3.org/TR/webdriver2/
 */

/** The name that WebDriver gives a reference to an element. */
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';

export interface WebkitOptions {
  /** WebKitWebDriver or safaridriver. */
  readonly driver: string;
  /** The browser of WebKitGTK; undefined: Safari. */
  readonly program: string | undefined;
}

type Element = Readonly<Record<typeof ELEMENT, string>>;

export async function startWebkit({ driver, program }: WebkitOptions): Promise<Browser> {
  const port = await freePort();
  const child = spawn(
    driver,
    [program ? `--port=${port}` : '--port', ...(program ? [] : [`${port}`])],
    {
      stdio: 'ignore',
    },
  );
  keepForThisProcess(child);
  const address = `http://127.0.0.1:${port}`;
  await untilReady(address);

  const wanted = program
    ? { 'webkitgtk:browserOptions': { binary: program, args: ['--automation'] } }
    : { browserName: 'safari' };
  const { sessionId } = (await ask(address, 'POST', '/session', {
    capabilities: { alwaysMatch: wanted },
  })) as { readonly sessionId: string };
  const send = (method: 'GET' | 'POST' | 'DELETE', path: string, body?: object) =>
    ask(address, method, `/session/${sessionId}${path}`, body);

  const page = (await send('GET', '/window')) as string;
  const openedWindows = async () =>
    ((await send('GET', '/window/handles')) as string[]).filter((handle) => handle !== page);

  async function enter(frame: Frame): Promise<void> {
    await send('POST', '/frame', { id: null });
    for (const value of frame) {
      const id = await send('POST', '/element', { using: 'css selector', value });
      await send('POST', '/frame', { id });
    }
  }

  const act = async (frame: Frame, source: object) => {
    await enter(frame);
    await send('POST', '/actions', { actions: [source] });
  };

  return {
    name: 'webkit',
    async open(url) {
      await send('POST', '/url', { url });
    },
    async run(frame, script, ...values) {
      await enter(frame);
      const outcome = (await send('POST', '/execute/async', {
        script: `
          const [values, done] = arguments;
          (async () => (${String(script)})(...JSON.parse(values)))().then(
            (value) => done({ value: JSON.stringify(value) }),
            (error) => done({ error: String(error) }),
          );`,
        args: [JSON.stringify(values)],
      })) as { readonly value?: string | null; readonly error?: string };
      if (outcome.error !== undefined) throw new Error(outcome.error);
      return (
        outcome.value === undefined || outcome.value === null
          ? undefined
          : JSON.parse(outcome.value)
      ) as never;
    },
    async click(frame, find, ...values: readonly Json[]) {
      await enter(frame);
      const found = (await send('POST', '/execute/sync', {
        script: `
          const found = (${String(find)})(...JSON.parse(arguments[0]));
          found?.scrollIntoView({ block: 'center', behavior: 'instant' });
          return found ?? null;`,
        args: [JSON.stringify(values)],
      })) as Element | null;
      if (!found)
        throw new Error(`There is nothing to click for ${String(find)} ${JSON.stringify(values)}`);
      await send('POST', `/element/${found[ELEMENT]}/click`, {});
    },
    async press(frame, ...keys) {
      const actions = keys.flatMap((value) => [
        { type: 'keyDown', value },
        { type: 'keyUp', value },
      ]);
      await act(frame, { type: 'key', id: 'keyboard', actions });
    },
    async resize(width, height) {
      await enter([]);
      await send('POST', '/window/rect', { width, height });
      // The window's own bars take some.
      const inner = (await send('POST', '/execute/sync', {
        script: 'return [innerWidth, innerHeight]',
        args: [],
      })) as [number, number];
      await send('POST', '/window/rect', {
        width: 2 * width - inner[0],
        height: 2 * height - inner[1],
      });
    },
    async screenshot() {
      await enter([]);
      return Buffer.from((await send('GET', '/screenshot')) as string, 'base64');
    },
    async windows() {
      return (await openedWindows()).length;
    },
    async enterWindow() {
      const [handle] = await openedWindows();
      if (!handle) throw new Error('The page has opened no window.');
      await send('POST', '/window', { handle });
      return async () => {
        await send('POST', '/window', { handle: page });
      };
    },
    async cover() {
      if (program) return minimise();
      const { handle } = (await send('POST', '/window/new', { type: 'tab' })) as {
        readonly handle: string;
      };
      await send('POST', '/window', { handle });
      return async () => {
        await send('DELETE', '/window');
        await send('POST', '/window', { handle: page });
      };
    },
    async close() {
      await send('DELETE', '').catch(() => undefined);
      await ended(child);
    },
  };
}

/**
 * Takes MiniBrowser's window off the screen, which its pages see as if it were minimised: its driver opens other tabs
 * behind the one that is shown.
 */
async function minimise(): Promise<() => Promise<void>> {
  const windows = await xdotool('search', '--onlyvisible', '--class', 'MiniBrowser');
  for (const window of windows) await xdotool('windowunmap', '--sync', window);
  return async () => {
    for (const window of windows) await xdotool('windowmap', '--sync', window);
  };
}

async function xdotool(...words: readonly string[]): Promise<readonly string[]> {
  const { stdout } = await promisify(execFile)('xdotool', words);
  return stdout.split('\n').filter((line) => line !== '');
}

async function untilReady(address: string, tries = 100): Promise<void> {
  const isReady = await fetch(`${address}/status`).then(
    ({ ok }) => ok,
    () => false,
  );
  if (isReady) return;
  if (tries === 0) throw new Error('The WebDriver server does not answer.');
  await new Promise((resolve) => setTimeout(resolve, 100));
  await untilReady(address, tries - 1);
}

async function ask(address: string, method: string, path: string, body?: object): Promise<unknown> {
  const response = await fetch(address + path, {
    method,
    headers: { 'content-type': 'application/json' },
    ...(body && { body: JSON.stringify(body) }),
  });
  const { value } = (await response.json()) as { readonly value: unknown };
  if (response.ok) return value;
  const { error, message } = value as { readonly error: string; readonly message: string };
  throw new Error(`${error}: ${message}`);
}

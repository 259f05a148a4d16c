import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import WebSocket from 'ws';
import { keepForThisProcess, type Browser, type Frame, type Json } from './browser.ts';

/*
 * Firefox over WebDriver BiDi, which it speaks without a driver beside it.
 * @see https://w3c.github.io/webdriver-bidi/
 */

/** As people have it: sites apart from each other, and none of the settings that are made for automation. */
const PREFERENCES = {
  'fission.autostart': true,
  'fission.webContentIsolationStrategy': 1,
  'remote.prefs.recommended': false,
  'app.normandy.enabled': false,
  'app.update.enabled': false,
  'browser.aboutwelcome.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.page': 0,
  'datareporting.policy.dataSubmissionEnabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'toolkit.telemetry.server': '',
};

export interface FirefoxOptions {
  readonly program: string;
  /** Sites that frame each other share a process, as on a machine with little memory. */
  readonly sharesProcesses?: boolean;
  /** As an agent can set it: all cookies of other sites are blocked, and what counts as cookies. */
  readonly blocksCookies?: boolean;
}

interface RemoteValue {
  readonly type: string;
  readonly value?: unknown;
  readonly sharedId?: string;
}

export async function startFirefox({
  program,
  sharesProcesses,
  blocksCookies,
}: FirefoxOptions): Promise<Browser> {
  const profile = mkdtempSync(join(tmpdir(), 'dashboard-app-firefox-'));
  const preferences = {
    ...PREFERENCES,
    ...(sharesProcesses && { 'fission.webContentIsolationStrategy': 0 }),
    ...(blocksCookies && { 'network.cookie.cookieBehavior': 1 }),
  };
  writeFileSync(
    join(profile, 'user.js'),
    Object.entries(preferences)
      .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`)
      .join('\n'),
  );
  const child = spawn(
    program,
    ['--no-remote', '--profile', profile, '--remote-debugging-port', '0'],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  );
  keepForThisProcess(child);
  const connection = await connect(`${await addressOf(child)}/session`);
  const { send } = connection;
  await send('session.new', { capabilities: {} });
  const context = await newTab();
  const first = await tabs();
  /** Where everything happens that does not say otherwise. */
  let current = context;

  async function tabs(): Promise<string[]> {
    const { contexts } = (await send('browsingContext.getTree', { maxDepth: 0 })) as {
      readonly contexts: readonly { readonly context: string }[];
    };
    return contexts.map((each) => each.context);
  }

  const openedTabs = async () => (await tabs()).filter((each) => !first.includes(each));

  async function newTab(): Promise<string> {
    return ((await send('browsingContext.create', { type: 'tab' })) as { context: string }).context;
  }

  async function call(
    target: string,
    functionDeclaration: string,
    values: readonly Json[],
  ): Promise<RemoteValue> {
    const outcome = (await send('script.callFunction', {
      functionDeclaration,
      awaitPromise: true,
      target: { context: target },
      // A member that is undefined would be lost, and the text survives.
      arguments: [{ type: 'string', value: JSON.stringify(values) }],
      userActivation: false,
    })) as {
      readonly type: string;
      readonly result: RemoteValue;
      readonly exceptionDetails?: { readonly text: string };
    };
    if (outcome.type === 'success') return outcome.result;
    throw new Error(outcome.exceptionDetails?.text ?? 'The script threw.');
  }

  async function contextOf(frame: Frame): Promise<string> {
    let inner = current;
    for (const selector of frame) {
      const found = await call(
        inner,
        '(values) => document.querySelector(JSON.parse(values)[0])?.contentWindow',
        [selector],
      );
      if (found.type !== 'window') throw new Error(`There is no frame ${selector}.`);
      inner = (found.value as { readonly context: string }).context;
    }
    return inner;
  }

  const act = async (frame: Frame, source: object) =>
    send('input.performActions', { context: await contextOf(frame), actions: [source] });

  return {
    name: 'firefox',
    async open(url) {
      await send('browsingContext.navigate', { context, url, wait: 'complete' });
    },
    async run(frame, script, ...values) {
      const wrapped = `async (values) => JSON.stringify(await (${String(script)})(...JSON.parse(values)))`;
      const { value } = await call(await contextOf(frame), wrapped, values);
      return (value === undefined ? undefined : JSON.parse(value as string)) as never;
    },
    async click(frame, find, ...values) {
      const wrapped = `(values) => {
        const found = (${String(find)})(...JSON.parse(values));
        found?.scrollIntoView({ block: 'center', behavior: 'instant' });
        return found;
      }`;
      const { sharedId } = await call(await contextOf(frame), wrapped, values);
      if (!sharedId)
        throw new Error(`There is nothing to click for ${String(find)} ${JSON.stringify(values)}`);
      await act(frame, {
        type: 'pointer',
        id: 'mouse',
        actions: [
          { type: 'pointerMove', x: 0, y: 0, origin: { type: 'element', element: { sharedId } } },
          { type: 'pointerDown', button: 0 },
          { type: 'pointerUp', button: 0 },
        ],
      });
    },
    async press(frame, ...keys) {
      const actions = keys.flatMap((value) => [
        { type: 'keyDown', value },
        { type: 'keyUp', value },
      ]);
      await act(frame, { type: 'key', id: 'keyboard', actions });
    },
    async resize(width, height) {
      await send('browsingContext.setViewport', { context, viewport: { width, height } });
    },
    async screenshot() {
      const { data } = (await send('browsingContext.captureScreenshot', { context })) as {
        readonly data: string;
      };
      return Buffer.from(data, 'base64');
    },
    async windows() {
      return (await openedTabs()).length;
    },
    async enterWindow() {
      const [opened] = await openedTabs();
      if (!opened) throw new Error('The page has opened no window.');
      current = opened;
      return () => {
        current = context;
        return Promise.resolve();
      };
    },
    async cover() {
      const cover = await newTab();
      await send('browsingContext.activate', { context: cover });
      return async () => {
        await send('browsingContext.close', { context: cover });
        await send('browsingContext.activate', { context });
      };
    },
    async close() {
      connection.close();
      await ended(child);
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** Firefox writes where it listens. */
function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let written = '';
    child.stderr?.on('data', (data: Buffer) => {
      written += data.toString();
      const [, address] = /WebDriver BiDi listening on (ws:\S+)/.exec(written) ?? [];
      if (address) resolve(address);
    });
    child.once('error', reject);
    child.once('exit', () => reject(new Error(`Firefox ended before it listened: ${written}`)));
  });
}

async function connect(url: string) {
  const socket = new WebSocket(url);
  const waiting = new Map<
    number,
    { resolve: (result: unknown) => void; reject: (error: Error) => void }
  >();
  let last = 0;
  await new Promise((resolve, reject) => {
    socket.once('open', resolve);
    socket.once('error', reject);
  });
  socket.on('message', (data: Buffer) => {
    const { id, ...answer } = JSON.parse(data.toString()) as {
      readonly id?: number | null;
      readonly type: string;
      readonly result: unknown;
      readonly error?: string;
      readonly message?: string;
    };
    const command = waiting.get(id ?? -1);
    if (!command) return;
    waiting.delete(id ?? -1);
    if (answer.type === 'success') command.resolve(answer.result);
    else command.reject(new Error(`${answer.error}: ${answer.message}`));
  });
  socket.once('close', () => {
    for (const { reject } of waiting.values()) reject(new Error('Firefox is gone.'));
  });
  return {
    send: (method: string, params: object): Promise<unknown> =>
      new Promise((resolve, reject) => {
        last += 1;
        waiting.set(last, { resolve, reject });
        socket.send(JSON.stringify({ id: last, method, params }));
      }),
    close: () => socket.close(),
  };
}

export async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const end = new Promise((resolve) => child.once('exit', resolve));
  child.kill();
  await end;
}

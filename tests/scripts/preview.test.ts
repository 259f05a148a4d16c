import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { headersOf } from '../../scripts/hosting/headers.js';
import { smallBuild } from '../support/small-build.ts';

/* `npm run preview`, as it runs. What it answers in detail is looked at with the site that it serves. */

const settings = {
  hostOrigins: ['https://app.snypto.test'],
  apiBaseUrl: 'https://api.company.test/v1',
  pageMaxAge: 60,
};

/** Starts it for a folder, and gives what it says first. */
async function preview(folder: string) {
  const script = fileURLToPath(new URL('../../scripts/preview/preview.js', import.meta.url));
  const program = spawn(process.execPath, [script, folder], {
    env: {
      ...process.env,
      VITE_HOST_ORIGINS: settings.hostOrigins.join(),
      VITE_API_BASE_URL: settings.apiBaseUrl,
      VITE_API_ACCESS: 'open',
    },
  });
  onTestFinished(() => {
    program.kill();
  });
  const says = async (stream: NodeJS.ReadableStream) => String((await once(stream, 'data'))[0]);
  return { program, said: await Promise.race([says(program.stdout), says(program.stderr)]) };
}

test(
  'serves the build with the headers of the one source, compressed',
  { timeout: 60_000 },
  async () => {
    const folder = smallBuild(settings);
    onTestFinished(() => {
      rmSync(folder, { recursive: true });
    });
    const { said } = await preview(folder);
    const [address = ''] = /http:\S+/.exec(said) ?? [];
    for (const [path, kind, status] of [
      ['', 'page', 200],
      ['assets/index-a1b2c3d4.js', 'asset', 200],
      ['assets/index-gone.js', 'missing', 404],
      ['missing', 'missing', 404],
    ] as const) {
      const response = await fetch(address + path, { headers: { 'Accept-Encoding': 'br' } });
      const headers = Object.fromEntries(
        Object.keys(headersOf(kind, settings)).map((name) => [name, response.headers.get(name)]),
      );
      expect(headers).toEqual(headersOf(kind, settings));
      expect(response.status).toBe(status);
      expect(response.headers.get('Content-Encoding')).toBe('br');
    }
  },
);

test('shows a customer: the same code, built for the page that plays the helpdesk', async () => {
  const folder = smallBuild(settings);
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  const { program } = await preview(folder);
  const page = await new Promise<string>((resolve) => {
    program.stdout.on('data', (text: Buffer) => {
      const [, address] = /See a customer\s+(http:\S+)/.exec(String(text)) ?? [];
      if (address !== undefined) resolve(address);
    });
  });
  const { app, messages } = (await (await fetch(`${page}settings.json`)).json()) as {
    readonly app: string;
    readonly messages: readonly unknown[];
  };
  const { headers, status } = await fetch(app);
  expect(status).toBe(200);
  expect(new URL(app).hostname).not.toBe(new URL(page).hostname);
  expect(headers.get('Content-Security-Policy')).toBe(
    headersOf('page', { hostOrigins: [new URL(page).origin], apiBaseUrl: '/api' })[
      'Content-Security-Policy'
    ],
  );
  expect(messages[0]).toMatchObject({ event: 'appContext' });
  expect((await fetch(page)).headers.get('Content-Type')).toContain('text/html');
}, 120_000);

test('requires a build', { timeout: 60_000 }, async () => {
  const { program, said } = await preview(`${tmpdir()}/no-such-folder`);
  expect(said).toMatch(/^There is no build in .*no-such-folder: npm run build makes one\./);
  if (program.exitCode === null) await once(program, 'exit');
  expect(program.exitCode).toBe(1);
});

import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { listen } from '../../../scripts/hosting/listen.js';
import { productionSite, type Site } from '../../../scripts/hosting/static-site.js';
import { readConfig } from '../../../src/config.ts';
import { startApi, type RunningApi } from './api.ts';
import { AUDIENCE, CLIENT_ID, SCOPE, startProvider, type RunningProvider } from './provider.ts';

/*
 * The production build with its headers, inside a page of another site that makes a new frame for every
 * conversation; a real provider, and an API that verifies what it gives.
 */

const PORTS = { app: 41761, host: 41762, provider: 41763, api: 41764 };
export const APP = `http://localhost:${PORTS.app}`;
export const HOST = `http://127.0.0.1:${PORTS.host}`;
export const PROVIDER = `http://127.0.0.1:${PORTS.provider}`;

const ENVIRONMENT = {
  VITE_HOST_ORIGINS: HOST,
  VITE_ALLOW_LOOPBACK: 'true',
  VITE_API_BASE_URL: `http://127.0.0.1:${PORTS.api}/v1`,
  VITE_OIDC_ISSUER: PROVIDER,
  VITE_OIDC_CLIENT_ID: CLIENT_ID,
  VITE_OIDC_SCOPE: SCOPE,
};

export interface SignInServers {
  readonly provider: RunningProvider;
  readonly api: RunningApi;
  readonly close: () => Promise<void>;
}

/** Builds, and serves until it is closed. */
export async function startSignInServers(): Promise<SignInServers> {
  const root = fileURLToPath(new URL('../../..', import.meta.url));
  const folder = `${root}node_modules/.cache/sign-in/app`;
  // In a process of its own: a test runner, and other builds, have set what does not belong to this one.
  const { PATH, HOME } = process.env;
  execFileSync(
    process.execPath,
    ['node_modules/vite/bin/vite.js', 'build', '--outDir', folder, '--emptyOutDir'],
    { cwd: root, env: { PATH, HOME, ...ENVIRONMENT }, stdio: 'pipe' },
  );
  const reading = readConfig(ENVIRONMENT);
  if (!reading.ok) throw new Error(reading.problems.join('\n'));
  const provider = await startProvider({
    redirectUris: [`${APP}/sign-in.html`],
    port: PORTS.provider,
  });
  const api = await startApi(() => PROVIDER, AUDIENCE, PORTS.api);
  const sites = [
    await listen(productionSite(folder, reading.config), PORTS.app, 'localhost'),
    await listen(hostSite, PORTS.host),
  ];
  return {
    provider,
    api,
    async close() {
      for (const site of [...sites, provider, api]) await site.close();
    },
  };
}

/** A helpdesk: a frame for each conversation, and the context for each that asks. */
const hostSite: Site = () => ({
  status: 200,
  headers: { 'Content-Type': 'text/html' },
  body: Buffer.from(`<!doctype html><title>Helpdesk</title><input aria-label="Reply"><script>
    let conversation = 0; const agent = { id: 7, name: 'Anna', email: 'anna@company.test' };
    function open(id) {
      for (const frame of document.querySelectorAll('iframe')) frame.remove();
      add(id, 'App');
    }
    function add(id, title) {
      conversation = id;
      const frame = document.createElement('iframe');
      Object.assign(frame, { src: '${APP}/', title, width: 420, height: 700 });
      document.body.append(frame);
    }
    addEventListener('message', ({ source, data }) => {
      if (!String(data).includes('fetch-info')) return;
      source.postMessage(JSON.stringify({ event: 'appContext', data: {
        conversation: { id: conversation, dataFetched: true },
        contact: { id: conversation, name: 'Contact ' + conversation, email: 'c' + conversation + '@example.test' },
        currentAgent: agent,
      } }), '${APP}');
    });
    open(1);
  </script>`),
});

import { cpSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { buildPhone } from './build-phone.js';
import { productionConfig } from './hosting/config.js';
import { localPort } from './local-port.js';

/*
 * The production build that end-to-end tests and the size budget look at, made exactly as a fork makes
 * its own: only the environment is the tests'. Beside it a copy with the pretend phone, the probe, which
 * shows what the frame's stores hold, and the pretend helpdesk as a static page.
 */

const cache = new URL('../node_modules/.cache/e2e/', import.meta.url);

/** Where the builds are and which ports they are served from. The names are different sites to a browser. */
export const testBuild = {
  app: fileURLToPath(new URL('app', cache)),
  phone: fileURLToPath(new URL('phone', cache)),
  helpdesk: fileURLToPath(new URL('helpdesk', cache)),
  probe: fileURLToPath(new URL('probe', cache)),
  appOrigin: `http://localhost:${localPort(0)}`,
  helpdeskOrigin: `http://127.0.0.1:${localPort(1)}`,
  strangerOrigin: `http://127.0.0.1:${localPort(2)}`,
  phoneOrigin: `http://localhost:${localPort(3)}`,
  /** The probe, with the headers of production. */
  probeOrigin: `http://localhost:${localPort(4)}`,
  /** The probe without any of the headers, as from a careless host. */
  bareOrigin: `http://localhost:${localPort(5)}`,
  /** What `npm start` serves, under its two names. */
  startOrigin: `http://127.0.0.1:${localPort(9)}`,
  startAppOrigin: `http://localhost:${localPort(9)}`,
  apiBaseUrl: 'https://api.example.test/v1',
};

/** What the production build is made with. */
export const testEnvironment = {
  VITE_HOST_ORIGINS: testBuild.helpdeskOrigin,
  VITE_ALLOW_LOOPBACK: 'true',
  VITE_API_BASE_URL: testBuild.apiBaseUrl,
  VITE_API_ACCESS: 'open',
  // Of no use to the app, so it must not be in the bundle.
  VITE_CANARY: 'canary-of-the-environment',
  // Long waits shortened, so that a test need not sit through them.
  VITE_API_RETRY_DELAY_MS: '50',
  VITE_API_TIMEOUT_MS: '3000',
  VITE_ANSWER_WITHIN_MS: '2500',
  VITE_REPLY_WITHIN_MS: '800',
  VITE_ASK_AGAIN_AFTER_MS: '0',
  VITE_FRESH_FOR_MS: '4000',
};

/** @param {Record<string, string>} [environment] */
export async function buildForTest(environment = testEnvironment) {
  Object.assign(process.env, environment);
  await build({
    logLevel: 'warn',
    build: { outDir: testBuild.app, emptyOutDir: true },
  });
  rmSync(testBuild.phone, { recursive: true, force: true });
  cpSync(testBuild.app, testBuild.phone, { recursive: true });
  await buildPhone(testBuild.phone);
  await buildProbe();
  await build({
    configFile: false,
    root: fileURLToPath(new URL('../mocks/helpdesk', import.meta.url)),
    plugins: [svelte({ configFile: '../../svelte.config.js' })],
    logLevel: 'warn',
    build: { outDir: testBuild.helpdesk, emptyOutDir: true },
  });
}

async function buildProbe() {
  await build({
    configFile: false,
    root: fileURLToPath(new URL('../tests/probe', import.meta.url)),
    base: './',
    define: { __CONFIG__: JSON.stringify(await productionConfig()) },
    logLevel: 'warn',
    build: { outDir: testBuild.probe, emptyOutDir: true, modulePreload: { polyfill: false } },
  });
  await buildPhone(testBuild.probe);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildForTest();

import { createServer as createNetServer } from 'node:net';
import { exec } from 'node:child_process';
import { createServer } from 'vite';

/*
 * The pretend helpdesk with the app in it. One server under two names: to a browser `localhost` and
 * `127.0.0.1` are different sites, as a helpdesk and an app are in production.
 */

const FIRST_PORT = Number(process.env['PORT']) || 5173;
const PORTS = 100;

const port = await firstFreePort(FIRST_PORT);
const app = `http://localhost:${port}/`;
const helpdesk = `http://127.0.0.1:${port}/mocks/host/`;

process.env['VITE_HOST_ORIGINS'] ??= new URL(helpdesk).origin;
process.env['VITE_PRETEND_HELPDESK'] = helpdesk;

const server = await createServer({
  server: { host: '127.0.0.1', port, strictPort: true },
});
await server.listen();

console.log(`
  Pretend helpdesk  ${helpdesk}
  The app alone     ${app}
`);
openInBrowser(helpdesk);

/** @param {number} port @returns {Promise<number>} */
async function firstFreePort(port) {
  if (port >= FIRST_PORT + PORTS) {
    console.error(`No port from ${FIRST_PORT} to ${port - 1} is free: end one of their programs.`);
    process.exit(1);
  }
  // A browser may take `localhost` for either, so both must be ours.
  const free = await Promise.all(['127.0.0.1', '::1'].map((host) => isFree(host, port)));
  return free.every(Boolean) ? port : firstFreePort(port + 1);
}

/** @param {string} host @param {number} port @returns {Promise<boolean>} */
function isFree(host, port) {
  return new Promise((resolve) => {
    const probe = createNetServer();
    // A machine without IPv6 has nothing there that could be in the way.
    probe.once('error', (error) =>
      resolve('code' in error && (error.code === 'EADDRNOTAVAIL' || error.code === 'EAFNOSUPPORT')),
    );
    probe.listen(port, host, () => probe.close(() => resolve(true)));
  });
}

/** Where there is no browser to open, the printed address is enough. @param {string} url */
function openInBrowser(url) {
  if (process.env['CI'] || process.env['BROWSER'] === 'none' || !process.stdout.isTTY) return;
  const command = { darwin: 'open', win32: 'start ""' }[String(process.platform)] ?? 'xdg-open';
  exec(`${command} ${url}`, () => undefined);
}

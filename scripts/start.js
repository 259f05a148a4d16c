import { exec } from 'node:child_process';
import { createServer } from 'vite';
import { PORTS } from '../app.config.js';
import { firstFreePort } from './free-port.js';

/*
 * The pretend helpdesk with the app in it. One server under two names: to a browser `localhost` and
 * `127.0.0.1` are different sites, as a helpdesk and an app are in production.
 */

const port = await firstFreePort(Number(process.env['PORT']) || PORTS.start);
const app = `http://localhost:${port}/`;
const helpdesk = `http://127.0.0.1:${port}/mocks/helpdesk/`;

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

/** Where there is no browser to open, the printed address is enough. @param {string} url */
function openInBrowser(url) {
  if (process.env['CI'] || process.env['BROWSER'] === 'none' || !process.stdout.isTTY) return;
  const command = { darwin: 'open', win32: 'start ""' }[String(process.platform)] ?? 'xdg-open';
  exec(`${command} ${url}`, () => undefined);
}

import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { vi } from 'vitest';
import { findProgram } from '../../scripts/need-servers.js';

/** A folder that the user of a server may read, too. */
export function openFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'dashboard-app-'));
  chmodSync(folder, 0o755);
  return folder;
}

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

export interface RunningServer {
  stop(): Promise<void>;
}

/** Debian's nginx with nothing of its own but the types of files, and this in `conf.d`. */
export async function startNginx(config: string, port: number): Promise<RunningServer> {
  const folder = openFolder();
  mkdirSync(join(folder, 'conf.d'));
  writeFileSync(join(folder, 'conf.d/dashboard-app.conf'), config);
  writeFileSync(
    join(folder, 'nginx.conf'),
    `daemon off;
pid ${folder}/nginx.pid;
error_log stderr;
events {}
http {
  include /etc/nginx/mime.types;
  default_type application/octet-stream;
  access_log off;
  client_body_temp_path ${folder}/body;
  proxy_temp_path ${folder}/proxy;
  fastcgi_temp_path ${folder}/fastcgi;
  uwsgi_temp_path ${folder}/uwsgi;
  scgi_temp_path ${folder}/scgi;
  include ${folder}/conf.d/*.conf;
}
`,
  );
  return start('nginx', ['-e', 'stderr', '-p', folder, '-c', `${folder}/nginx.conf`], folder, port);
}

/** Debian's Caddy with this Caddyfile. */
export async function startCaddy(config: string, port: number): Promise<RunningServer> {
  const folder = openFolder();
  writeFileSync(join(folder, 'site'), config);
  // Its own port for administration may be taken.
  writeFileSync(join(folder, 'Caddyfile'), `{\n\tadmin off\n}\nimport ${folder}/site\n`);
  const args = ['run', '--config', `${folder}/Caddyfile`, '--adapter', 'caddyfile'];
  return start('caddy', args, folder, port);
}

async function start(
  name: string,
  args: readonly string[],
  folder: string,
  port: number,
): Promise<RunningServer> {
  const program = spawn(programAt(name), args, {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder },
  });
  let said = '';
  program.stderr.on('data', (text: Buffer) => (said += String(text)));
  const ended = once(program, 'exit');
  await vi.waitFor(
    async () => {
      if (program.exitCode !== null) throw new Error(`${name} ended: ${said}`);
      await canConnect(port);
    },
    { timeout: 20_000 },
  );
  return {
    async stop() {
      program.kill('SIGTERM');
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function canConnect(port: number): Promise<void> {
  const { connect } = await import('node:net');
  const socket = connect(port, '127.0.0.1');
  await once(socket, 'connect');
  socket.destroy();
}

/** Says whether Caddy takes a Caddyfile, without running it. */
export function validateWithCaddy(config: string): void {
  const folder = openFolder();
  writeFileSync(join(folder, 'Caddyfile'), config);
  execFileSync(
    programAt('caddy'),
    ['validate', '--config', `${folder}/Caddyfile`, '--adapter', 'caddyfile'],
    { stdio: 'pipe', env: { ...process.env, HOME: folder, XDG_DATA_HOME: folder } },
  );
  rmSync(folder, { recursive: true });
}

/** A certificate that only a test trusts. */
export function makeCertificate(folder: string, host: string): void {
  execFileSync(
    programAt('openssl'),
    [
      ...['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes'],
      ...['-subj', `/CN=${host}`, '-days', '1'],
      ...['-keyout', join(folder, 'privkey.pem'), '-out', join(folder, 'fullchain.pem')],
    ],
    { stdio: 'pipe' },
  );
}

export function programAt(name: string): string {
  const path = findProgram(name);
  if (!path) throw new Error(`There is no ${name}: npm run test:servers installs it.`);
  return path;
}

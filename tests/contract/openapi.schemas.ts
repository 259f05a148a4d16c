import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { firstFreePort } from '../../scripts/free-port.js';
import { root } from '../../scripts/hosting/config.js';
import { localPort } from '../../scripts/local-port.js';
import { needPackages } from '../../scripts/need-packages.js';
import { resources } from '../../mocks/helpdesk/api/resources.ts';

/* `openapi.json` in the hands of tools that know nothing of this template. */

/** What is used of the packages, which are not installed when types are checked. */
interface ValidatorModule {
  readonly Validator: new () => {
    readonly version: string;
    validate(file: string): Promise<{ readonly valid: boolean; readonly errors?: unknown }>;
  };
}

const contract = `${root}openapi.json`;
const folder = needPackages('tests/contract');
const packages = createRequire(join(folder, 'package.json'));

const running: { kill(): void }[] = [];
afterAll(() => {
  for (const each of running) each.kill();
});

/** Prism (https://stoplight.io/open-source/prism) serves the examples, and refuses what the contract does not allow. */
async function startPrism(): Promise<string> {
  const port = await firstFreePort(localPort(9));
  const prism = join(folder, 'node_modules/@stoplight/prism-cli/dist/index.js');
  const server = spawn(process.execPath, [prism, 'mock', '-p', String(port), contract], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  running.push(server);
  for await (const line of createInterface(server.stdout))
    if (line.includes('listening')) {
      server.stdout.resume();
      return `http://127.0.0.1:${port}`;
    }
  throw new Error('Prism has ended before it listened.');
}

test('the contract is valid OpenAPI 3.1', async () => {
  const path = packages.resolve('@seriousme/openapi-schema-validator');
  const { Validator } = (await import(pathToFileURL(path).href)) as ValidatorModule;
  const validator = new Validator();
  expect(await validator.validate(contract)).toEqual({ valid: true });
  expect(validator.version).toBe('3.1');
});

test(
  'what another tool serves from it is read by the schemas, and a body it does not allow is refused',
  { timeout: 120_000 },
  async () => {
    const base = await startPrism();
    const headers = { authorization: 'Bearer any', 'idempotency-key': 'k' };
    const read: string[] = [];
    for (const resource of resources) {
      if (resource.kind === 'list') {
        const response = await fetch(`${base}/customers/c1/${resource.name}?limit=25`, { headers });
        expect([resource.name, response.status]).toEqual([resource.name, 200]);
        const { items } = (await response.json()) as { items: unknown[] };
        expect(items.length).toBeGreaterThan(0);
        if (resource.schema)
          for (const item of items)
            expect(z.safeParse(resource.schema, item).error?.issues ?? []).toEqual([]);
        read.push(resource.name);
      }
      if (resource.kind === 'route' && resource.request) {
        const response = await fetch(base + resource.path.replaceAll(/[{}]/g, ''), {
          method: resource.method,
          headers: { ...headers, 'content-type': 'application/json' },
          body: '{}',
        });
        expect([resource.name, response.status]).toEqual([resource.name, 422]);
      }
    }
    expect(read.length).toBeGreaterThan(0);
    const unsigned = await fetch(`${base}/customers/c1/${read[0]}`);
    expect(unsigned.status).toBe(401);
  },
);

import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { siteAt } from '../../../scripts/hosting/site.js';

/* `npm run hosting -- <host>`, as it is typed. What each prints is looked at elsewhere. */

const GOOD = {
  VITE_HOST_ORIGINS: 'https://app.snypto.test',
  VITE_API_BASE_URL: 'https://api.company.test/v1',
  VITE_API_ACCESS: 'open',
};

async function hosting(args: readonly string[], env: Record<string, string> = GOOD) {
  const program = execFile('npm', ['run', '--silent', 'hosting', '--', ...args], {
    cwd: fileURLToPath(new URL('../../..', import.meta.url)),
    env: { ...process.env, ...env },
  });
  let printed = '';
  let said = '';
  program.stdout?.on('data', (text: string) => (printed += text));
  program.stderr?.on('data', (text: string) => (said += text));
  const [code] = (await once(program, 'close')) as [number];
  return { code, printed, said };
}

test.for([
  ['nginx', /^map "\$status \$uri".*listen 443 ssl.*server_name desk\.company\.test;/s],
  ['caddy', /^https:\/\/desk\.company\.test \{/],
  ['vercel', /^\{\n {2}"\$schema"/],
  ['cloudfront', /^\{\n {2}"Name": "dashboard-app"/],
] as const)('prints what %s reads, and nothing else', { timeout: 60_000 }, async ([host, text]) => {
  const { code, printed } = await hosting([host, 'https://desk.company.test']);
  expect({ code, printed }).toEqual({ code: 0, printed: expect.stringMatching(text) as string });
  expect(printed).toContain('frame-ancestors https://app.snypto.test;');
});

const OWN = { ...GOOD, VITE_API_BASE_URL: '/api', API_UPSTREAM: 'https://api.company.test/v1' };

test.for(['nginx', 'caddy', 'netlify', 'cloudflare', 'vercel', 'cloudfront-api'])(
  'prints how %s hands requests on to the data API',
  { timeout: 60_000 },
  async (host) => {
    const { code, printed } = await hosting([host, 'https://desk.company.test'], OWN);
    expect({ code, printed }).toEqual({
      code: 0,
      printed: expect.stringMatching(/api\.company\.test/) as string,
    });
  },
);

test('says that nothing hands requests on', { timeout: 60_000 }, async () => {
  const { code, printed, said } = await hosting(['nginx'], { ...OWN, API_UPSTREAM: '' });
  expect(code).toBe(0);
  expect(printed).not.toContain('proxy_pass');
  expect(said).toMatch(/^Nothing hands \/api on to a data API: set API_UPSTREAM to its address/);
});

test('requires an upstream that is an address', { timeout: 60_000 }, async () => {
  const { code, printed, said } = await hosting(['nginx'], { ...OWN, API_UPSTREAM: 'api' });
  expect({ code, printed }).toEqual({ code: 1, printed: '' });
  expect(said).toMatch(/^API_UPSTREAM must be the address of your data API/);
});

test('requires a known host', { timeout: 60_000 }, async () => {
  expect(await hosting(['apache'])).toMatchObject({
    code: 1,
    printed: '',
    said: expect.stringContaining('Name a host: npm run hosting -- nginx | caddy') as string,
  });
});

test('requires the environment of the build', { timeout: 60_000 }, async () => {
  const { code, printed, said } = await hosting(['caddy'], {
    VITE_HOST_ORIGINS: '*',
    VITE_API_BASE_URL: 'https://api.example.com',
  });
  expect({ code, printed }).toEqual({ code: 1, printed: '' });
  expect(said).toMatch(/^VITE_HOST_ORIGINS must be .*\nVITE_API_BASE_URL is still an example/m);
});

test.each(['desk.company.test', 'ftp://desk.company.test', 'https://desk.company.test/app'])(
  '%s is not an address to serve the app at',
  (url) => {
    expect(() => siteAt(url)).toThrow(/must be the address of the app, without a path: https:/);
  },
);

test.each(['www', '/var/www; return 200', "/var/www/it's", '/var/www/{}'])(
  '%s is not a folder to serve the app from',
  (folder) => {
    expect(() => siteAt('https://desk.company.test', folder)).toThrow(
      /must be the whole path of a folder, without spaces and quotes: \/var\/www\/dashboard-app/,
    );
  },
);

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { expect, test } from 'vitest';
import { ownershipOf } from '../scripts/update/ownership.js';

/*
 * The template's own documents. A fork's front page and the documents of its own folders are its own
 * affair: none of them is read here.
 */

const FOLDERS = ['docs', 'src', 'mocks', 'tests', 'scripts'];

const documents = [
  ...readdirSync('.'),
  ...FOLDERS.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file)),
  ),
]
  .map((file) => file.replaceAll(sep, '/'))
  .filter((file) => file.endsWith('.md') && ownershipOf(file) !== 'owned');

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  readonly scripts: Readonly<Record<string, string>>;
};

/** A document without its code blocks. */
function proseOf(file: string): string {
  return readFileSync(file, 'utf8').replace(/^ *```[^]*?^ *```$/gm, '');
}

/** As GitHub makes them from headings. */
function anchorsOf(file: string): string[] {
  return [...proseOf(file).matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );
}

test.each(documents)('%s links to files and headings that exist', (file) => {
  const targets = [...proseOf(file).matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = '']) => target);
  const missing = targets.filter((target) => {
    if (/^https?:/.test(target)) return false;
    const [path = '', anchor] = target.split('#');
    const linked = path === '' ? file : join(dirname(file), path);
    if (!existsSync(linked)) return true;
    return anchor !== undefined && linked.endsWith('.md') && !anchorsOf(linked).includes(anchor);
  });
  expect(missing).toEqual([]);
});

test.each(documents)('%s names only scripts that exist', (file) => {
  const named = [...readFileSync(file, 'utf8').matchAll(/npm run (?:--silent )?([\w:]+)/g)];
  expect(Object.keys(scripts)).toEqual(expect.arrayContaining(named.map(([, name]) => name)));
});

// A fork may have another guide for contributors, or none.
test.each(documents.filter((file) => file === 'CONTRIBUTING.md'))(
  '%s has one line for each script',
  (file) => {
    const lines = [...readFileSync(file, 'utf8').matchAll(/^\| `([\w:]+)` +\|/gm)];
    expect(lines.map(([, name]) => name).sort()).toEqual(Object.keys(scripts).sort());
  },
);

test('the README of each folder begins with whose it is', () => {
  const folders = documents.filter((file) => file.endsWith('/README.md'));
  expect(folders.length).toBeGreaterThan(10);
  for (const file of folders)
    expect(readFileSync(file, 'utf8'), file).toMatch(/^(Received|Owned): .+\.\n\n# /);
});

test('the environment’s table names every variable', () => {
  const read = new Set(readFileSync('src/config.ts', 'utf8').match(/\bVITE_\w+/g));
  const rows = [...readFileSync('docs/environment.md', 'utf8').matchAll(/^\| `(VITE_\w+)`/gm)];
  expect(rows.map(([, name]) => name).sort()).toEqual([...read].sort());
});

test('each decision has a date, a context, a decision and a consequence, and is listed', () => {
  const list = readFileSync('docs/decisions/README.md', 'utf8');
  const decisions = documents.filter((file) => /^docs\/decisions\/\d/.test(file));
  for (const file of decisions) {
    const [, date = ''] = /(\d{4}-\d{2}-\d{2})-/.exec(file) ?? [];
    expect(anchorsOf(file).slice(1), file).toEqual(['context', 'decision', 'consequence']);
    expect(readFileSync(file, 'utf8')).toContain(`Date: ${date}\n`);
    expect(list).toContain(`(${file.replace('docs/decisions/', '')})`);
  }
});

test.each(['nginx', 'Caddy', 'Netlify', 'Cloudflare Pages', 'Vercel', 'S3 and CloudFront'])(
  'the steps for %s lead to Snypto’s settings',
  (host) => {
    const guide = readFileSync('scripts/hosting/README.md', 'utf8');
    const [, rest = ''] = guide.split(`\n## ${host}\n`);
    expect(rest.split('\n## ')[0]).toMatch(/\[.*in Snypto\]\(#add-it-in-snypto\)/);
    expect(guide).toContain('Settings → Integrations → Dashboard apps → Configure');
  },
);

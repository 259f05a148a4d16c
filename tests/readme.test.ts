import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');

/** The text of a part, without the parts below it. */
function part(heading: string): string {
  const [, text = ''] = readme.split(`\n${heading}\n`);
  return text.split(/\n#{2,3} /)[0] ?? '';
}

test.each(['nginx', 'Caddy', 'Netlify', 'Cloudflare Pages', 'Vercel', 'S3 and CloudFront'])(
  'the steps for %s lead to Snypto’s settings',
  (host) => {
    const steps = part(`### ${host}`);
    expect(steps).toMatch(/\[.*in Snypto\]\(#in-snypto\)/);
  },
);

test('Snypto’s settings are named', () => {
  expect(part('### In Snypto')).toContain('Settings → Integrations → Dashboard apps → Configure');
});

test('every address within the README leads to a heading', () => {
  const headings = [...readme.matchAll(/^#+ (.+)$/gm)].map(([, text = '']) =>
    text.toLowerCase().replaceAll(' ', '-'),
  );
  for (const [, anchor = ''] of readme.matchAll(/\]\(#([^)]+)\)/g))
    expect(headings).toContain(anchor);
});

test('every command of npm in the README is a script', () => {
  const { scripts } = JSON.parse(
    readFileSync(new URL('../package.json', import.meta.url), 'utf8'),
  ) as { readonly scripts: Record<string, string> };
  for (const [, name = ''] of readme.matchAll(/npm run (?:--silent )?([\w:]+)/g))
    expect(Object.keys(scripts)).toContain(name);
});

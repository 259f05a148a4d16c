import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

/* What runs on GitHub with access to this repository. */

const folder = fileURLToPath(new URL('../../.github', import.meta.url));
const read = (path: string) => readFileSync(`${folder}/${path}`, 'utf8');
const workflows = readdirSync(`${folder}/workflows`);

test.each(workflows)('%s names every action by its commit, and its version beside it', (name) => {
  const uses = read(`workflows/${name}`).match(/^.*\buses:.*$/gm) ?? [];

  expect(uses.length).toBeGreaterThan(0);
  for (const line of uses) expect(line).toMatch(/uses: [\w/-]+@[\da-f]{40} # v\d+\.\d+\.\d+$/);
});

test.each(workflows)('%s may read, and keeps no credentials in the checkout', (name) => {
  const text = read(`workflows/${name}`);

  expect(text).toMatch(/^permissions:\n {2}contents: read\n/m);
  const checkouts = text.match(/actions\/checkout@/g) ?? [];
  expect(text.match(/persist-credentials: false/g) ?? []).toHaveLength(checkouts.length);
});

test('dependencies are audited with each change, and what reaches agents has no known hole', () => {
  expect(read('workflows/test.yml')).toContain('run: npm audit --omit=dev\n');
});

test('the demo is published only by hand', () => {
  expect(read('workflows/demo.yml')).toMatch(/^on: workflow_dispatch$/m);
  expect(workflows.filter((name) => read(`workflows/${name}`).includes('pages: write'))).toEqual([
    'demo.yml',
  ]);
});

test('packages and actions are kept current', () => {
  const kept = read('dependabot.yml').match(/package-ecosystem: \S+/g) ?? [];

  expect(kept).toEqual(
    expect.arrayContaining(['package-ecosystem: npm', 'package-ecosystem: github-actions']),
  );
});

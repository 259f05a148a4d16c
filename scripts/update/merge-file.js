import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { contentOf } from './git.js';
import { mergeJson } from './merge-json.js';

/**
 * Merges what both sides have changed, into the file itself.
 * @param {string} path
 * @param {string | undefined} base @param {string | undefined} theirs hashes of what the template's files hold
 * @returns {string[]} a sentence for each place that needs a person
 */
export function mergeFile(path, base, theirs) {
  const [before, after] = [contentOf(base), contentOf(theirs)];
  if (path === 'package.json') return mergePackage(path, before, after);
  if ([before, after, readFileSync(path)].some((content) => content.includes(0)))
    return [`${path}: both sides have changed it, and it is no text. Yours is kept.`];

  const folder = mkdtempSync(join(tmpdir(), 'update-'));
  const [old, next] = [join(folder, 'old'), join(folder, 'new')];
  writeFileSync(old, before);
  writeFileSync(next, after);
  const labels = ['yours', 'the template then', 'the template now'].flatMap((label) => [
    '-L',
    label,
  ]);
  const { status } = spawnSync('git', ['merge-file', '--diff3', ...labels, path, old, next]);
  rmSync(folder, { recursive: true });
  return status === 0 ? [] : [`${path}: both sides have changed the same lines. Look for <<<<<<<.`];
}

/** @param {string} path @param {Buffer} before @param {Buffer} after */
function mergePackage(path, before, after) {
  const [base, ours, theirs] = [String(before), readFileSync(path, 'utf8'), String(after)].map(
    (text) => JSON.parse(text || '{}'),
  );
  const { merged, conflicts } = mergeJson(base, ours, theirs);
  writeFileSync(path, `${JSON.stringify(merged, null, 2)}\n`);
  return conflicts.map((member) => `${path}: both sides have changed ${member}. Yours is kept.`);
}

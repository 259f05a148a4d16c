import { spawnSync } from 'node:child_process';

/**
 * What git prints. Every command of an update runs here.
 * @param {readonly string[]} args @param {string} [input]
 * @returns {string}
 * @throws {Error} with git's own words
 */
export function git(args, input) {
  const { status, stdout, stderr } = run(args, input);
  if (status !== 0) throw new Error(`git ${args[0]}: ${String(stderr).trim()}`);
  return String(stdout);
}

/** The same, and undefined where git finds nothing. @param {readonly string[]} args */
export function gitOrNothing(args) {
  const { status, stdout } = run(args);
  return status === 0 ? String(stdout).trim() || undefined : undefined;
}

/** What a file holds. @param {string | undefined} blob @returns {Buffer} empty for no file */
export function contentOf(blob) {
  return blob === undefined ? Buffer.alloc(0) : run(['cat-file', 'blob', blob]).stdout;
}

/** The files of a commit: the hash of what each holds, by path. @param {string} commit */
export function filesOf(commit) {
  const entries = git(['ls-tree', '-r', '-z', '--full-tree', commit]).split('\0').filter(Boolean);
  return new Map(
    entries.map((entry) => {
      const [about = '', path = ''] = entry.split('\t');
      return [path, about.split(' ')[2] ?? ''];
    }),
  );
}

/** @param {readonly string[]} args @param {string} [input] */
function run(args, input) {
  return spawnSync('git', args, { input, maxBuffer: 2 ** 30 });
}

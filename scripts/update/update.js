import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { baseOf } from './base.js';
import { filesOf, git } from './git.js';
import { mergeFile } from './merge-file.js';
import { planOf } from './plan.js';

/*
 * `npm run update -- <address or folder of the template> [branch, tag or commit]`. Works on a clean working tree and
 * commits nothing, so `git diff` shows all that it did and `git reset --hard` takes it back.
 */

/** What an update notes for the next one. */
const MARK = '.template.json';
const MIGRATIONS = 'scripts/update/migrations/';

try {
  await update();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

async function update() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { from: { type: 'string' }, dry: { type: 'boolean', default: false } },
  });
  process.chdir(git(['rev-parse', '--show-toplevel']).trim());
  const mark = existsSync(MARK) ? JSON.parse(readFileSync(MARK, 'utf8')) : {};
  const [source = mark.source, ref = 'HEAD'] = positionals;
  if (source === undefined)
    throw new Error(
      'Name the template: npm run update -- <its address, or a folder> [branch or tag]',
    );
  if (git(['status', '--porcelain']) !== '')
    throw new Error(
      'Commit your work first: an update wants a clean working tree, so that it can be taken back.',
    );

  git(['fetch', '--quiet', '--no-tags', source, ref]);
  const template = git(['rev-parse', 'FETCH_HEAD^{commit}']).trim();
  const base = baseOf(values.from ?? mark.commit, template);
  if (base === undefined)
    throw new Error(
      'It cannot be seen which version of the template you have: name the commit of the template with --from <commit>.',
    );

  const [then, now] = [filesOf(base), filesOf(template)];
  const plan = planOf(then, now, filesOf('HEAD'));
  if (values.dry) return report(plan, []);

  if (plan.take.length > 0)
    git(
      [
        'restore',
        `--source=${template}`,
        '--worktree',
        '--pathspec-from-file=-',
        '--pathspec-file-nul',
      ],
      plan.take.map((path) => `:(top,literal)${path}`).join('\0'),
    );
  for (const path of plan.remove) rmSync(path);
  const conflicts = plan.merge.flatMap((path) => mergeFile(path, then.get(path), now.get(path)));
  for (const path of now.keys())
    if (path.startsWith(MIGRATIONS) && path.endsWith('.js') && !then.has(path)) await migrate(path);
  writeFileSync(MARK, `${JSON.stringify({ source, commit: template }, null, 2)}\n`);
  report(plan, conflicts);
}

/** What moving files cannot do. Said in the order of the migrations' numbers. @param {string} path */
async function migrate(path) {
  if (!existsSync(path)) return;
  const { migrate: run } = await import(pathToFileURL(join(process.cwd(), path)).href);
  console.log(`${path}: ${await run(process.cwd())}`);
}

/** @param {import('./plan.js').Plan} plan @param {readonly string[]} conflicts */
function report(plan, conflicts) {
  console.log(
    `${plan.take.length} files taken, ${plan.remove.length} removed, ${plan.merge.length} merged, ${conflicts.length} conflicts`,
  );
  list(
    'You have edited these received files; the template’s version replaces yours. See git diff:',
    plan.replaced,
  );
  list('You have deleted these, so they stay deleted:', plan.staysDeleted);
  list('The template has these no longer; yours are edited and kept:', plan.kept);
  list('For you to decide:', conflicts);
  console.log(
    '\nNow: read CHANGELOG.md, npm install, npm test, and commit. To take it back: git reset --hard && git clean -d --force',
  );
  if (conflicts.length > 0) process.exitCode = 1;
}

/** @param {string} heading @param {readonly string[]} lines */
function list(heading, lines) {
  if (lines.length > 0)
    console.log([`\n${heading}`, ...lines.map((line) => `  ${line}`)].join('\n'));
}

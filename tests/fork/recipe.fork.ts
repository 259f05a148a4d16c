import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { resources } from '../../mocks/helpdesk/api/resources.ts';
import { Fork, TABS } from './fork.ts';

const RECIPE = 'docs/add-a-resource.md';

interface Block {
  readonly path: string;
  readonly text: string;
}

/** The files of a section of the recipe, each with the path in its first line. */
function blocksOf(section: string): readonly Block[] {
  const recipe = readFileSync(RECIPE, 'utf8');
  const [, rest = ''] = recipe.split(`\n## ${section}\n`);
  const fenced = (rest.split('\n## ')[0] ?? '').matchAll(
    /^```\w+\n(?:\/\/|<!--) ([\w./-]+).*\n([^]*?)^```$/gm,
  );
  return [...fenced].map(([, path = '', text = '']) => ({ path, text: asHere(text) }));
}

/** The recipe names customers of the sample; an app may have others. */
function asHere(text: string): string {
  const ids = resources.flatMap((each) =>
    each.kind === 'search' ? each.data.map(({ id }) => id) : [],
  );
  return ['cus_anna', 'cus_bruno'].reduce(
    (changed, id, index) => (ids.includes(id) ? changed : changed.replaceAll(id, ids[index] ?? id)),
    text,
  );
}

function follow(fork: Fork, blocks: readonly Block[]) {
  for (const { path, text } of blocks) {
    if (path === TABS) fork.addTab(text.trimEnd());
    else fork.write(path, text);
  }
}

test(
  'the recipe for a list and the one for a single object work to the letter',
  { timeout: 900_000 },
  async (context) => {
    const sections = [blocksOf('A list'), blocksOf('A single object')];
    expect(sections.map((blocks) => blocks.length)).toEqual([7, 7]);
    const fork = new Fork(context);
    for (const blocks of sections) follow(fork, blocks);
    const files = sections.flat().map(({ path }) => path);
    await Promise.all([
      fork.nodeTests(),
      fork.types(),
      fork.lint(),
      fork.format(files.filter((file) => file !== TABS)),
    ]);
  },
);

import fc, { type IAsyncProperty, type IProperty } from 'fast-check';

/*
 * Random inputs that follow from a seed. In `npm test` it is always the same number, so that a red test means the
 * change at hand, and a tenth of the inputs. `npm run test:chance` takes all of them from another number, and
 * `npm run test:nightly` many more from a new one each time.
 */
const { CHANCE_SEED = '1', CHANCE_PATH, CHANCE_TIMES = '0.1' } = process.env;

interface Chance {
  /** The test file, to reproduce a failure. */
  readonly file: string;
  readonly runs: number;
}

/**
 * Holds a property against chance inputs. The error of one that fails says on what smallest input it
 * fails, and the command that does it again.
 */
export async function hold<T>(property: IProperty<T> | IAsyncProperty<T>, { file, runs }: Chance) {
  const details = await fc.check(property, {
    seed: Number(CHANCE_SEED),
    numRuns: runs * Number(CHANCE_TIMES),
    ...(CHANCE_PATH && { path: CHANCE_PATH, endOnFailure: true }),
  });
  console.log(`${file}: ${details.numRuns} inputs from seed ${details.seed}`);
  if (!details.failed) return;
  throw new Error(
    [
      reasonOf(details.errorInstance),
      `on ${fc.stringify(details.counterexample)}`,
      `again: npm run test:again -- ${file} ${details.seed} ${details.counterexamplePath}`,
    ].join('\n'),
  );
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

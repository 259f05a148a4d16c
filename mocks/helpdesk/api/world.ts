import { noFaults, type Settings } from './faults.ts';
import type { Answer } from './answer.ts';
import type { Known, Resource } from './resource.ts';

interface WriteRecord {
  /** What was asked for: a repeat has to ask for the same. */
  readonly asked: string;
  readonly answer: Answer;
  readonly customer: string;
  readonly record: {
    readonly id: string;
    readonly action: string;
    readonly at: string;
    readonly status: 'done' | 'failed';
    readonly reason?: string;
  };
}

/** All that the data API knows and how it behaves. Everything may be changed, at any time. */
export interface World extends Settings {
  readonly resources: readonly Resource[];
  /** Whether a search that finds one customer sends the first pages along, where it may. */
  sendsAlong: boolean;
  /** The data of a resource in this world, to be read or changed: `world.of(orders)['cus_anna']`. */
  of<Data>(resource: Known<Data>): Data;
  /** What was written, by its `Idempotency-Key`. */
  readonly writes: Map<string, WriteRecord>;
  /** Whether there is such a customer. */
  knows(customerId: string): boolean;
}

/** A new world that shares nothing with any other. Everything works, at once, where no settings say otherwise. */
export function createWorld(
  resources: readonly Resource[],
  settings: Settings = noFaults(namesOf(resources)),
): World {
  const data = new Map(resources.map((each) => [each.name, structuredClone(each.data)]));
  if (data.size < resources.length)
    throw new Error(`Two resources have the same name: ${namesOf(resources).join(', ')}.`);

  function of<Data>({ name }: Known<Data>): Data {
    if (!data.has(name)) throw new Error(`This world has no resource ${name}.`);
    return data.get(name) as Data;
  }

  return {
    ...structuredClone({ faults: settings.faults, latency: settings.latency }),
    resources,
    writes: new Map(),
    sendsAlong: false,
    of,
    knows: (customerId) =>
      resources.some(
        (each) => each.kind === 'search' && of(each).some(({ id }) => id === customerId),
      ),
  };
}

export function namesOf(resources: readonly Resource[]): string[] {
  return resources.map(({ name }) => name);
}

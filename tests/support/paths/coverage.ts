import type { AnyStateMachine, AnyStateNode, AnyTransitionDefinition } from 'xstate';
import { getStateNodes } from 'xstate/graph';

/** What paths have come by, of all that a machine is made of. */
export class Coverage {
  readonly states: Tally;
  readonly transitions: Tally;
  /** Each guard twice: it held, it did not hold. */
  readonly guards: Tally;

  constructor(machine: AnyStateMachine) {
    const nodes = [machine.root, ...getStateNodes(machine)];
    this.states = new Tally(nodes.map(({ id }) => id));
    this.transitions = new Tally(nodes.flatMap(transitionsOf).map(nameOf));
    this.guards = new Tally(
      Object.keys(machine.implementations.guards).flatMap((guard) => [
        `${guard} holds`,
        `${guard} does not hold`,
      ]),
    );
  }

  get report(): string {
    return [
      `states       ${this.states.report}`,
      `transitions  ${this.transitions.report}`,
      `guards       ${this.guards.report}, each both ways`,
    ].join('\n');
  }
}

class Tally {
  readonly #all: ReadonlySet<string>;
  readonly #met = new Set<string>();

  constructor(all: readonly string[]) {
    this.#all = new Set(all);
  }

  meet(name: string) {
    this.#met.add(name);
  }

  get missed(): string[] {
    return [...this.#all].filter((name) => !this.#met.has(name));
  }

  get report(): string {
    const { size } = this.#all;
    const met = size - this.missed.length;
    return `${met} of ${size}, ${Math.floor((100 * met) / size)} %`;
  }
}

function transitionsOf(
  node: Pick<AnyStateNode, 'transitions' | 'always'>,
): AnyTransitionDefinition[] {
  return [...node.transitions.values(), node.always ?? []].flat();
}

/** For instance `lifecycle.stale · frame.shown 1 [hostAnswers] → refreshing`: the first of its choices. */
export function nameOf(transition: AnyTransitionDefinition): string {
  const { source, guard, target } = transition;
  const eventType = transition.eventType as string;
  const choices = source.transitions.get(eventType) ?? source.always ?? [];
  const choice = choices.length > 1 ? ` ${choices.indexOf(transition) + 1}` : '';
  const name = typeof guard === 'object' ? guard.type : guard;
  const condition = typeof name === 'string' ? ` [${name}]` : '';
  const targets = target?.map(({ key }) => key).join(', ') ?? 'itself';
  return `${source.id} · ${eventType || 'always'}${choice}${condition} → ${targets}`;
}

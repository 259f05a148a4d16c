import type { Scenario } from './scenario.ts';

const files = import.meta.glob<Scenario>('../../scenarios/**/*.ts', {
  eager: true,
  import: 'scenario',
});

/** Every scenario that has a file. */
export const scenarios: readonly Scenario[] = Object.values(files);

export function scenarioOf(id: string): Scenario | undefined {
  return scenarios.find((scenario) => scenario.id === id);
}

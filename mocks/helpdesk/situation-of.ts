import type { Scenario } from './scenarios/scenario.ts';
import type { Situation } from './desk.svelte.ts';
import { readFaults } from './faults/fault-settings.ts';
import { newest } from './profiles/newest.ts';

/** How a scenario begins. */
export function situationOf({ id, start }: Scenario): Situation {
  const { conversation, profile = newest.id, faults = null, tab = 'app', contexts = {} } = start;
  return { conversation, profile, faults: readFaults(faults), tab, contexts, scenario: id };
}

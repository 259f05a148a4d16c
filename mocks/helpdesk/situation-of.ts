import type { Scenario } from './scenarios/scenario.ts';
import type { Situation } from './desk.svelte.ts';
import { readFaults } from './faults/fault-settings.ts';
import { readSignIn } from './provider/sign-in-settings.ts';
import { newest } from './profiles/newest.ts';

/** How a scenario begins. */
export function situationOf({ id, start }: Scenario): Situation {
  const {
    conversation,
    profile = newest.id,
    faults = null,
    tab = 'app',
    contexts = {},
    signIn,
  } = start;
  return {
    conversation,
    profile,
    faults: readFaults(faults),
    tab,
    contexts,
    scenario: id,
    signIn: readSignIn(signIn),
  };
}

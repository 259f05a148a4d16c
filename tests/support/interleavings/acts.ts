import fc from 'fast-check';
import type { Ended } from '../../../src/sign-in/session.ts';
import type { Answer } from './fake-api.ts';
import { STORIES, type Story } from './stories.ts';

/** One thing that happens to the app. Numbers choose among what there is at that moment. */
export type Act =
  /** The helpdesk shows a conversation, and sends it to the app unasked. */
  | { readonly act: 'open'; readonly story: Story }
  /** The helpdesk answers a request: soon, late, twice, or before an earlier one; for what it showed then, or shows now. */
  | { readonly act: 'answer'; readonly request: number; readonly about: 'then' | 'now' }
  | { readonly act: 'disturb'; readonly by: Disturbance }
  | { readonly act: 'hide' | 'show'; readonly what: 'tab of the helpdesk' | 'tab of the browser' }
  | { readonly act: 'wake' | 'refresh' | 'go on' | 'end' }
  | { readonly act: 'pass' | 'sleep'; readonly ms: number }
  | { readonly act: 'api answers'; readonly call: number; readonly answer: Answer }
  | { readonly act: 'api is too slow'; readonly call: number }
  | { readonly act: 'sign in'; readonly as: 'anna' | 'ben' }
  /** In this frame or in another one of the tab, by the agent or by itself. */
  | { readonly act: 'session ends'; readonly reason: Ended };

/** Messages that are not a context for this app. */
export const DISTURBANCES = {
  'a truncated context': '{"event":"appContext"',
  'an unreadable context': { event: 'appContext', data: [] },
  'a stranger': { event: 'somethingElse' },
  'a refused origin': undefined,
} as const;

type Disturbance = keyof typeof DISTURBANCES;

const TIMES = [0, 1, 300, 499, 500, 1_000, 5_000, 7_000, 10_000, 10_001, 59_999, 60_000, 200_000];
const ANSWERS: readonly Answer[] = [
  'customer',
  'no customer',
  'several',
  'nonsense',
  401,
  429,
  503,
  'no network',
];

const some = fc.nat(20);
const time = fc.constantFrom(...TIMES);
const tab = fc.constantFrom('tab of the helpdesk' as const, 'tab of the browser' as const);

const act: fc.Arbitrary<Act> = fc.oneof(
  weighted(6, { act: fc.constant('open'), story: fc.constantFrom(...STORIES) }),
  weighted(6, {
    act: fc.constant('answer'),
    request: some,
    about: fc.constantFrom('then', 'now'),
  }),
  weighted(5, {
    act: fc.constant('api answers'),
    call: some,
    answer: fc.constantFrom(...ANSWERS),
  }),
  weighted(1, { act: fc.constant('api is too slow'), call: some }),
  weighted(4, { act: fc.constant('pass'), ms: time }),
  weighted(2, { act: fc.constant('sleep'), ms: time }),
  weighted(3, { act: fc.constantFrom('hide', 'show'), what: tab }),
  weighted(3, { act: fc.constantFrom('wake', 'refresh', 'refresh', 'go on', 'go on') }),
  weighted(1, {
    act: fc.constant('disturb'),
    by: fc.constantFrom(...(Object.keys(DISTURBANCES) as Disturbance[])),
  }),
  weighted(2, { act: fc.constant('sign in'), as: fc.constantFrom('anna', 'ben') }),
  weighted(1, {
    act: fc.constant('session ends'),
    reason: fc.constantFrom('signed-out', 'expired', 'rejected', 'agent-changed', 'never-started'),
  }),
  weighted(1, { act: fc.constant('end') }),
);

/** By then all that ends by itself has ended. */
export const LONG_AFTER: Act = { act: 'pass', ms: 3_600_000 };

/** A chance row of acts. Each ends, at the latest after the last. */
export const acts = fc
  .array(act, { maxLength: 40, size: 'max' })
  .map((row): Act[] => [...row, { act: 'end' }, LONG_AFTER]);

function weighted(weight: number, members: Record<string, fc.Arbitrary<unknown>>) {
  return {
    weight,
    arbitrary: fc.record(members, { noNullPrototype: true }) as unknown as fc.Arbitrary<Act>,
  };
}

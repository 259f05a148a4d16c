import { expect, test } from 'vitest';
import type { SnapshotFrom } from 'xstate';
import { signIn, type SignInEvent } from '../../src/sign-in/machine.ts';
import { Coverage } from '../support/paths/coverage.ts';
import type { Drawing } from '../support/paths/drawing.ts';
import { everyShortestPath, everySimplePath, type Path } from '../support/paths/every-path.ts';
import { createReplay } from '../support/paths/replay.ts';

/* Every path through the machine, found in the drawing itself and walked by real actors. */

type Snapshot = SnapshotFrom<typeof signIn>;
type Type = SignInEvent['type'];

const prepared = { url: 'https://login.test/', state: 's', nonce: 'n', verifier: 'v' };
const answer = '?code=c&state=s';

/** What may happen, event by event. A new event needs an entry: without one the types are wrong. */
const EVENTS: { readonly [T in Type]: readonly Extract<SignInEvent, { type: T }>[] } = {
  'session.started': [
    { type: 'session.started', user: { subject: 'anna', name: 'Anna' } },
    { type: 'session.started', user: { subject: 'ben', name: 'Ben' } },
  ],
  'session.ended': [
    { type: 'session.ended', reason: 'never-started' },
    { type: 'session.ended', reason: 'expired' },
  ],
  'provider.prepared': [{ type: 'provider.prepared', prepared }],
  'provider.returned': [{ type: 'provider.returned', prepared, answer }],
  'provider.failed': [
    { type: 'provider.failed', problem: { kind: 'refused', code: 'access_denied' } },
    { type: 'provider.failed', problem: { kind: 'unreachable' } },
  ],
  'window.blocked': [{ type: 'window.blocked' }],
  'window.answered': [{ type: 'window.answered', answer }],
  'window.lost': [{ type: 'window.lost' }],
  'agent.signedIn': [{ type: 'agent.signedIn' }],
  'agent.continued': [{ type: 'agent.continued' }],
  'agent.triedAgain': [{ type: 'agent.triedAgain' }],
  'agent.signedOut': [{ type: 'agent.signedOut' }],
  'agent.switchedAccount': [{ type: 'agent.switchedAccount' }],
};

/** What an actor sends comes only while it is there; the agent is there always. */
function eventsIn({ children }: Snapshot): SignInEvent[] {
  const senders = ['agent', ...Object.keys(children)];
  return Object.values(EVENTS)
    .flat()
    .filter(({ type }) => senders.some((sender) => type.startsWith(`${sender}.`)));
}

const drawing: Drawing<Snapshot, SignInEvent> = {
  machine: signIn,
  input: {},
  eventsIn,
  situationOf: ({ value, context }) => JSON.stringify([value, context]),
  isDeadline: () => false,
};

const coverage = new Coverage(signIn);
const replay = createReplay(drawing, coverage);
const astray = (paths: readonly Path[]) =>
  paths
    .filter((path) => replay(path) !== path.situation)
    .map(({ events }) => events.map(({ type }) => type).join(' → '));

test('every path leads where the drawing says, and none of it is missed', () => {
  const shortest = everyShortestPath(drawing);
  const simple = everySimplePath(drawing);

  expect(astray(shortest)).toEqual([]);
  expect(astray(simple.flat())).toEqual([]);
  console.log(`${shortest.length} shortest paths, ${simple.flat().length} simple paths`);
  console.log(coverage.report);
  expect(coverage.states.missed).toEqual([]);
  expect(coverage.transitions.missed).toEqual([]);
  expect(coverage.guards.missed).toEqual([]);
}, 120_000);

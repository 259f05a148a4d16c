import type { InspectionEvent, SnapshotFrom } from 'xstate';
import type { lifecycle, LifecycleEvent } from '../../../src/frame/lifecycle/machine.ts';
import type { Problem } from '../../../src/problem.ts';
import type { Report, Verdict } from './report.ts';
import { textOf } from './text-of.ts';

type Snapshot = SnapshotFrom<typeof lifecycle>;

/** What is needed of the app's window; the real one fits. */
export interface ReportedWindow {
  readonly parent: unknown;
  addEventListener(type: 'message', listener: (event: MessageEvent) => void): void;
}

export interface ReporterOptions {
  readonly report: (report: Report) => void;
  /** Runs it when every listener has received the current message. */
  readonly soon: (run: () => void) => void;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

interface Outcome {
  readonly verdict: Verdict;
  readonly problems: readonly Problem[];
}

/** A message that causes no event in the machine was not looked at. */
const FOREIGN: Outcome = { verdict: 'foreign', problems: [] };

/**
 * Listens beside the app, and returns what its lifecycle has to be inspected with. A message reaches this
 * listener first and then the app's, so an event of the machine in between is about that message.
 */
export function createReporter(
  page: ReportedWindow,
  { report, soon, now }: ReporterOptions,
): (inspected: InspectionEvent) => void {
  let current = { outcome: FOREIGN };
  let before: Snapshot | undefined;

  page.addEventListener('message', (event) => {
    // The next message may arrive before this one is reported.
    const mine = (current = { outcome: FOREIGN });
    soon(() => {
      const text = textOf(event.data);
      const { origin, source } = event;
      report({
        kind: 'message',
        ...mine.outcome,
        size: text.length,
        origin,
        ...(source !== page.parent && { strange: text }),
      });
    });
  });

  return (inspected) => {
    if (inspected.type !== '@xstate.snapshot') return;
    // The machine's own actors are inspected, too.
    if (inspected.actorRef.sessionId !== inspected.rootId) return;
    const snapshot = inspected.snapshot as Snapshot;
    const outcome = outcomeOf(inspected.event as LifecycleEvent, snapshot, before);
    if (outcome) current.outcome = outcome;
    before = snapshot;
    report({
      kind: 'lifecycle',
      at: now(),
      event: inspected.event.type,
      state: stateOf(snapshot.value),
      flags: flagsOf(snapshot),
      ...(outcome && { verdict: outcome.verdict }),
    });
  };
}

function outcomeOf(
  event: LifecycleEvent,
  { context }: Snapshot,
  before: Snapshot | undefined,
): Outcome | undefined {
  if (event.type === 'host.contextReceived') {
    const isIdentical = context.received === before?.context.received;
    return { verdict: isIdentical ? 'identical' : 'accepted', problems: event.repairs };
  }
  if (event.type !== 'host.problemFound') return undefined;
  const { reason } = event;
  switch (reason.kind) {
    case 'not-embedded':
      return undefined;
    case 'refused':
      return { verdict: 'refused', problems: [] };
    case 'malformed':
      return {
        verdict: 'malformed',
        problems: [{ path: reason.path, expected: reason.expected }],
      };
    default:
      return reason satisfies never;
  }
}

function stateOf(value: Snapshot['value']): string {
  return typeof value === 'string' ? value : Object.entries(value).flat().join('.');
}

function flagsOf({ context }: Snapshot): readonly string[] {
  const { shown, confirming, hostIsSilent, contactIsMissing } = context;
  const flags = { hidden: !shown, confirming, hostIsSilent, contactIsMissing };
  return Object.entries(flags).flatMap(([name, isTrue]) => (isTrue ? [name] : []));
}

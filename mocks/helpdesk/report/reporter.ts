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
  /** Runs it when everybody has heard the message that is being told now. */
  readonly soon: (run: () => void) => void;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

interface Outcome {
  readonly verdict: Verdict;
  readonly problems: readonly Problem[];
}

/** A message of which the machine is told nothing was not looked at. */
const FOREIGN: Outcome = { verdict: 'foreign', problems: [] };

/**
 * Listens beside the app, and gives what its lifecycle has to be inspected with. A message is told to
 * this listener first and to the app's then, so what the machine is told in between is about it.
 */
export function createReporter(
  page: ReportedWindow,
  { report, soon, now }: ReporterOptions,
): (inspected: InspectionEvent) => void {
  let hearing = { outcome: FOREIGN };
  let before: Snapshot | undefined;

  page.addEventListener('message', (event) => {
    // The next message may be told before this one is reported.
    const heard = (hearing = { outcome: FOREIGN });
    soon(() => {
      const text = textOf(event.data);
      const { origin, source } = event;
      report({
        kind: 'message',
        ...heard.outcome,
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
    const told = outcomeOf(inspected.event as LifecycleEvent, snapshot, before);
    if (told) hearing.outcome = told;
    before = snapshot;
    report({
      kind: 'lifecycle',
      at: now(),
      event: inspected.event.type,
      state: stateOf(snapshot.value),
      flags: flagsOf(snapshot),
      ...(told && { verdict: told.verdict }),
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

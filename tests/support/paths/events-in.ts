import type { LifecycleEvent } from '../../../src/frame/lifecycle/machine.ts';
import { contextOf } from '../context-of.ts';
import {
  annasConversationOpenedEarly,
  bensConversation,
  conversationWithoutContact,
} from '../conversations.ts';
import { longestOf, type LifecycleSnapshot } from './situation.ts';

type Type = LifecycleEvent['type'];
type EventOf<T extends Type> = Extract<LifecycleEvent, { readonly type: T }>;

const CONTEXTS = [annasConversationOpenedEarly, bensConversation, conversationWithoutContact].map(
  contextOf,
);

/** As in the machine; more would count without end. */
const MAX_REST_ASKS = 2;

/** More requests at a time lead nowhere else. */
const MAX_OUTSTANDING = 1;

/** What may happen to a frame, event by event. A new event needs an entry: without one the types are wrong. */
const EVENTS: { readonly [T in Type]: (snapshot: LifecycleSnapshot) => readonly EventOf<T>[] } = {
  'host.contextReceived': (snapshot) =>
    CONTEXTS.flatMap((context) =>
      timesAfter(snapshot).map((at) => ({
        type: 'host.contextReceived',
        context,
        repairs: [],
        at,
      })),
    ),
  'host.problemFound': () => [{ type: 'host.problemFound', reason: { kind: 'not-embedded' } }],
  'host.asked': ({ context }) =>
    context.outstanding < MAX_OUTSTANDING ? [{ type: 'host.asked', at: context.now }] : [],
  'frame.shown': (snapshot) => timesAfter(snapshot).map((at) => ({ type: 'frame.shown', at })),
  'frame.hidden': (snapshot) => timesAfter(snapshot).map((at) => ({ type: 'frame.hidden', at })),
  'frame.notRenderedYet': (snapshot) =>
    isAtTheStart(snapshot) ? [{ type: 'frame.notRenderedYet' }] : [],
  'frame.woke': (snapshot) => timesAfter(snapshot).map((at) => ({ type: 'frame.woke', at })),
  'refresh.requested': () => [{ type: 'refresh.requested' }],
  'contact.timedOut': (snapshot) =>
    contactMayFollow(snapshot) ? [{ type: 'contact.timedOut' }] : [],
};

/** All that may happen next: what the actors and the agent may do, and the deadlines that may pass. */
export function eventsIn(snapshot: LifecycleSnapshot): LifecycleEvent[] {
  return [
    ...Object.values(EVENTS).flatMap<LifecycleEvent>((offered) => offered(snapshot)),
    ...deadlinesIn(snapshot),
  ];
}

/** Whether an event happens by itself, when its time has come. */
export function isDeadline({ type }: { readonly type: string }): boolean {
  return type.startsWith('xstate.after.') || type === 'contact.timedOut';
}

function deadlinesIn(snapshot: LifecycleSnapshot): LifecycleEvent[] {
  // It is the shortest of all, so nothing else comes to its end before.
  if (contactMayFollow(snapshot) || snapshot.context.mayBeHidden) return [];
  const types = snapshot._nodes
    .flatMap((node) => node.after.map(({ eventType }) => eventType))
    .filter((type) => isRest(type) === restIsNext(snapshot));
  return [...new Set(types)].map((type) => ({ type }) as unknown as LifecycleEvent);
}

function isRest(type: string): boolean {
  return type.startsWith('xstate.after.restAfter.');
}

/** The rest is asked for long before anything is old. */
function restIsNext({ context, value }: LifecycleSnapshot): boolean {
  const { received, shown, hostIsSilent, isSnapshot, restAsks, restIsAsked } = context;
  if (value !== 'context-received' || !shown || hostIsSilent || isSnapshot) return false;
  return !received?.conversation?.dataFetched && !restIsAsked && restAsks < MAX_REST_ASKS;
}

/**
 * At once, or when everything is late: timers stop during sleep, so each may come before any deadline. Whether a
 * frame is rendered turns out before anything is late.
 */
function timesAfter({ context: { now, mayBeHidden, timings } }: LifecycleSnapshot): number[] {
  return mayBeHidden ? [now] : [now, now + longestOf(timings)];
}

/** Before anything else has happened. */
function isAtTheStart({ context: { askedAt, now, received } }: LifecycleSnapshot): boolean {
  return now === 0 && askedAt === undefined && received === undefined;
}

function contactMayFollow({ context: { received, contactIsMissing } }: LifecycleSnapshot): boolean {
  return received !== undefined && !received.contact && !contactIsMissing;
}

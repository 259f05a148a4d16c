import { dequal } from 'dequal';
import { assign, cancel, enqueueActions, fromCallback, raise, sendTo, setup } from 'xstate';
import type { Context } from '../host/context-schema.ts';
import type { Problem } from '../../problem.ts';
import type { Timings } from './timings.ts';

/*
 * The iframe's life as a drawing. It knows no window, no clock and no fetch: time enters in the events
 * (`at`, milliseconds since 1970), and what acts is injected as the actors `host` and `frame`.
 *
 * - A context is legal in every state, unasked, twice, and for another conversation.
 * - One that is deeply equal to the last renews its freshness and changes nothing else.
 * - A hidden frame asks nothing and lets no request time out: a helpdesk drops the requests of hidden
 *   frames without a word, so silence means nothing then.
 * - A context for another conversation that comes while a request is outstanding is accepted and
 *   confirmed by one more request, so that a late answer for the previous conversation cannot stay.
 *   One, not one for each: a helpdesk that answers in turns for two conversations must not be asked for ever.
 * - After one unanswered renewal, the frame stops asking by itself (`hostIsSilent`).
 * - A helpdesk that has only begun to load a conversation says so by `dataFetched`, and never reports when it
 *   has the rest. So it is asked again, a few times at most, after each answer that still lacks it.
 * - The mobile app answers every request with what it had when the conversation was opened (`isSnapshot`):
 *   there is no rest to ask for.
 */

/** Why there is no context, as far as it is known; in the order in which it was first noticed. */
export type Reason =
  /** The page is neither in a frame nor in the mobile app. */
  | { readonly kind: 'not-embedded' }
  /** The embedding page's origin is not one of those allowed. */
  | { readonly kind: 'refused'; readonly origin: string; readonly allowed: readonly string[] }
  /** A context came that could not be read. */
  | ({ readonly kind: 'malformed' } & Problem);

export type LifecycleEvent =
  | {
      readonly type: 'host.contextReceived';
      readonly context: Context;
      readonly repairs: readonly Problem[];
      readonly at: number;
    }
  | { readonly type: 'host.problemFound'; readonly reason: Reason }
  | { readonly type: 'host.asked'; readonly at: number }
  | { readonly type: 'frame.shown'; readonly at: number }
  | { readonly type: 'frame.hidden'; readonly at: number }
  /** Nothing of it is rendered yet, so it may be hidden; one of the others follows. */
  | { readonly type: 'frame.notRenderedYet' }
  /** Nothing changed, but the page may have slept. */
  | { readonly type: 'frame.woke'; readonly at: number }
  | { readonly type: 'refresh.requested' }
  | { readonly type: 'contact.timedOut' };

export interface LifecycleContext {
  readonly timings: Timings;
  /** The last accepted context. */
  readonly received: Context | undefined;
  readonly receivedAt: number | undefined;
  readonly repairs: readonly Problem[];
  readonly reasons: readonly Reason[];
  readonly shown: boolean;
  /** It counts as shown, but nothing of it is rendered yet. */
  readonly mayBeHidden: boolean;
  /** The agent has seen this frame with a context, or may have: since then it stays true. */
  readonly wasShown: boolean;
  readonly askedAt: number | undefined;
  /** Requests that no context has come for yet. */
  readonly outstanding: number;
  /** The outstanding request is the one that confirms a changed conversation. */
  readonly confirming: boolean;
  /** A renewal went unanswered: this frame no longer asks by itself. */
  readonly hostIsSilent: boolean;
  /** The context has no contact, and none followed in time. */
  readonly contactIsMissing: boolean;
  /** The host answers every request with the conversation as it was opened. */
  readonly isSnapshot: boolean;
  /** How often the rest of this conversation has been asked for. */
  readonly restAsks: number;
  /** The rest has been asked for, and no context has come since. */
  readonly restIsAsked: boolean;
  /** The latest time that an event carried. */
  readonly now: number;
}

/** The command that the machine sends to its host actor. */
export interface HostCommand {
  readonly type: 'ask';
}

const MAX_REASONS = 5;

/** A helpdesk that still has not loaded the conversation then is asked at the usual times only. */
const MAX_REST_ASKS = 2;

function notInjected(name: string) {
  return (): never => {
    throw new Error(
      `The lifecycle needs an actor '${name}': provide one with lifecycle.provide().`,
    );
  };
}

/** The request series of a frame without a context. */
const asking = {
  entry: 'ask',
  after: {
    firstRetry: { actions: 'ask' },
    secondRetry: { actions: 'ask' },
    thirdRetry: { actions: 'ask' },
    answerWithin: 'unanswered',
  },
} as const;

export const lifecycle = setup({
  types: {
    context: {} as LifecycleContext,
    events: {} as LifecycleEvent,
    input: {} as { readonly timings: Timings; readonly isSnapshot?: boolean },
    tags: {} as 'unanswered' | 'asking',
  },
  actors: {
    host: fromCallback<HostCommand>(notInjected('host')),
    frame: fromCallback(notInjected('frame')),
  },
  delays: {
    firstRetry: ({ context }) => context.timings.firstRetry,
    secondRetry: ({ context }) => context.timings.secondRetry,
    thirdRetry: ({ context }) => context.timings.thirdRetry,
    answerWithin: ({ context }) => context.timings.answerWithin,
    replyWithin: ({ context }) => context.timings.replyWithin,
    contactWithin: ({ context }) => context.timings.contactWithin,
    restAfter: ({ context }) => context.timings.restAfter * 4 ** context.restAsks,
    /** What is left of it: the state may be entered again with a context that has already aged. */
    freshFor: ({ context }) => Math.max(0, context.timings.freshFor - age(context, context.now)),
  },
  guards: {
    isIdentical: ({ context, event }) =>
      event.type === 'host.contextReceived' && dequal(event.context, context.received),
    needsConfirming: ({ context, event }) =>
      event.type === 'host.contextReceived' &&
      asksByItself(context) &&
      !context.confirming &&
      isAskOutstanding(context, event.at) &&
      isOtherConversation(event.context, context.received),
    isShown: ({ context }) => context.shown,
    asksByItself: ({ context }) => asksByItself(context),
    isConfirming: ({ context }) => context.confirming,
    isOld: ({ context, event }) => isOld(context, event),
    isOldAndAsksByItself: ({ context, event }) => asksByItself(context) && isOld(context, event),
    isShownAfterLong: ({ context, event }) =>
      event.type === 'frame.shown' &&
      !context.hostIsSilent &&
      (isOld(context, event) ||
        event.at - (context.askedAt ?? -Infinity) > context.timings.askAgainAfter),
    hostAnswers: ({ context }) => !context.hostIsSilent,
    lacksTheRest: ({ context }) => asksByItself(context) && mayAskForTheRest(context),
  },
  actions: {
    ask: sendTo('host', { type: 'ask' } satisfies HostCommand),
    rememberAsk: assign(({ context, event }) =>
      event.type === 'host.asked'
        ? {
            askedAt: event.at,
            now: event.at,
            // What the helpdesk has dropped before is no longer waited for.
            outstanding: isAskOutstanding(context, event.at) ? context.outstanding + 1 : 1,
          }
        : {},
    ),
    renewFreshness: assign(({ context, event }) =>
      event.type === 'host.contextReceived'
        ? {
            receivedAt: event.at,
            now: event.at,
            reasons: [],
            wasShown: context.wasShown || (context.shown && !context.mayBeHidden),
            confirming: false,
            restIsAsked: false,
            outstanding: Math.max(0, context.outstanding - 1),
            hostIsSilent: context.hostIsSilent && !isAskOutstanding(context, event.at),
          }
        : {},
    ),
    rememberContext: assign(({ context, event }) =>
      event.type === 'host.contextReceived'
        ? {
            received: event.context,
            repairs: event.repairs,
            contactIsMissing: isStillWithoutContact(context, event.context),
            restAsks: isOtherConversation(event.context, context.received) ? 0 : context.restAsks,
          }
        : {},
    ),
    waitForContact: enqueueActions(({ context, enqueue, event }) => {
      if (event.type !== 'host.contextReceived') return;
      enqueue(cancel('contact'));
      if (event.context.contact || context.contactIsMissing) return;
      enqueue(raise({ type: 'contact.timedOut' }, { id: 'contact', delay: 'contactWithin' }));
    }),
    giveUpContact: assign({ contactIsMissing: true }),
    startConfirming: assign({ confirming: true }),
    stopConfirming: assign({ confirming: false }),
    rememberRestAsk: assign(({ context }) => ({
      restAsks: context.restAsks + 1,
      restIsAsked: true,
    })),
    // A deadline carries no time. It passes this long after the request, or later.
    rememberSilence: assign(({ context: { now, askedAt = now, timings } }) => ({
      hostIsSilent: true,
      confirming: false,
      now: Math.max(now, askedAt + timings.replyWithin),
    })),
    rememberReason: assign(({ context, event }) =>
      event.type === 'host.problemFound' &&
      !context.reasons.some((known) => dequal(known, event.reason))
        ? { reasons: [...context.reasons, event.reason].slice(-MAX_REASONS) }
        : {},
    ),
    markShown: assign(({ context, event }) => ({
      shown: true,
      mayBeHidden: false,
      wasShown: context.received !== undefined,
      now: timeOf(event, context),
    })),
    markHidden: assign(({ context, event }) => ({
      shown: false,
      mayBeHidden: false,
      now: timeOf(event, context),
    })),
    markNotRendered: assign({ mayBeHidden: true }),
    markAwake: assign(({ context, event }) => ({
      mayBeHidden: false,
      wasShown: context.wasShown || (context.shown && context.received !== undefined),
      now: timeOf(event, context),
    })),
  },
}).createMachine({
  id: 'lifecycle',
  context: ({ input }) => ({
    timings: input.timings,
    received: undefined,
    receivedAt: undefined,
    repairs: [],
    reasons: [],
    shown: true,
    mayBeHidden: false,
    wasShown: false,
    askedAt: undefined,
    outstanding: 0,
    confirming: false,
    hostIsSilent: false,
    contactIsMissing: false,
    isSnapshot: input.isSnapshot ?? false,
    restAsks: 0,
    restIsAsked: false,
    now: 0,
  }),
  invoke: [
    { src: 'host', id: 'host' },
    { src: 'frame', id: 'frame' },
  ],
  initial: 'waiting',
  on: {
    'host.contextReceived': [
      {
        guard: 'isIdentical',
        target: '.context-received',
        actions: 'renewFreshness',
      },
      {
        guard: 'needsConfirming',
        target: '.refreshing',
        actions: ['renewFreshness', 'rememberContext', 'waitForContact', 'startConfirming'],
      },
      {
        target: '.context-received',
        actions: ['renewFreshness', 'rememberContext', 'waitForContact'],
      },
    ],
    'host.problemFound': { actions: 'rememberReason' },
    'host.asked': { actions: 'rememberAsk' },
    'contact.timedOut': { actions: 'giveUpContact' },
    'frame.shown': { actions: 'markShown' },
    'frame.hidden': { actions: 'markHidden' },
    'frame.notRenderedYet': { actions: 'markNotRendered' },
    'frame.woke': { actions: 'markAwake' },
  },
  states: {
    waiting: {
      initial: 'asking',
      states: {
        asking: {
          ...asking,
          tags: 'asking',
          on: { 'frame.hidden': { target: 'paused', actions: 'markHidden' } },
        },
        paused: {
          on: { 'frame.shown': { target: 'asking', actions: 'markShown' } },
        },
        unanswered: {
          tags: 'unanswered',
          on: {
            'refresh.requested': { guard: 'isShown', target: 'retrying' },
            'frame.shown': { target: 'retrying', actions: 'markShown' },
          },
        },
        retrying: {
          ...asking,
          tags: ['asking', 'unanswered'],
          on: { 'frame.hidden': { target: 'unanswered', actions: 'markHidden' } },
        },
      },
    },
    'context-received': {
      after: {
        freshFor: [{ guard: 'asksByItself', target: 'refreshing' }, { target: 'stale' }],
        restAfter: { guard: 'lacksTheRest', actions: ['ask', 'rememberRestAsk'] },
      },
      on: {
        'refresh.requested': { guard: 'isShown', target: 'refreshing' },
        'frame.shown': [
          { guard: 'isShownAfterLong', target: 'refreshing', actions: 'markShown' },
          { guard: 'isOld', target: 'stale', actions: 'markShown' },
          // Timers stop during sleep, so the time left is counted again from the time in the event.
          { target: 'context-received', reenter: true, actions: 'markShown' },
        ],
        'frame.woke': [
          { guard: 'isOldAndAsksByItself', target: 'refreshing', actions: 'markAwake' },
          { guard: 'isOld', target: 'stale', actions: 'markAwake' },
          { target: 'context-received', reenter: true, actions: 'markAwake' },
        ],
      },
    },
    refreshing: {
      tags: 'asking',
      entry: 'ask',
      after: {
        replyWithin: [
          { guard: 'isConfirming', target: 'context-received', actions: 'rememberSilence' },
          { target: 'stale', actions: 'rememberSilence' },
        ],
      },
      on: {
        'frame.hidden': [
          { guard: 'isOld', target: 'stale', actions: ['markHidden', 'stopConfirming'] },
          { target: 'context-received', actions: ['markHidden', 'stopConfirming'] },
        ],
      },
    },
    stale: {
      on: {
        'refresh.requested': { guard: 'isShown', target: 'refreshing' },
        'frame.shown': [
          { guard: 'hostAnswers', target: 'refreshing', actions: 'markShown' },
          { actions: 'markShown' },
        ],
      },
    },
  },
});

function age(context: LifecycleContext, at: number): number {
  return at - (context.receivedAt ?? at);
}

function isOld(context: LifecycleContext, event: LifecycleEvent): boolean {
  return age(context, timeOf(event, context)) >= context.timings.freshFor;
}

function timeOf(event: LifecycleEvent, context: LifecycleContext): number {
  return 'at' in event ? event.at : context.now;
}

function asksByItself({ shown, hostIsSilent }: LifecycleContext): boolean {
  return shown && !hostIsSilent;
}

/** While it lacks nothing, or has been asked often enough, this must stay false: nothing else bounds the requests. */
function mayAskForTheRest(context: LifecycleContext): boolean {
  const { received, isSnapshot, restAsks, restIsAsked } = context;
  if (isSnapshot || restIsAsked || restAsks >= MAX_REST_ASKS) return false;
  return received?.conversation !== undefined && received.conversation.dataFetched !== true;
}

function isAskOutstanding(
  { askedAt, outstanding, timings }: LifecycleContext,
  at: number,
): boolean {
  return outstanding > 0 && askedAt !== undefined && at - askedAt < timings.replyWithin;
}

/** The same conversation, whose contact was found missing before: the screen says so already. */
function isStillWithoutContact(context: LifecycleContext, next: Context): boolean {
  return context.contactIsMissing && !next.contact && !isOtherConversation(next, context.received);
}

/** A conversation's id is unique within its account only, and may be text. Without a conversation the contact decides. */
function isOtherConversation(next: Context, last: Context | undefined): boolean {
  return last !== undefined && !dequal(subject(next), subject(last));
}

function subject({ conversation, contact }: Context) {
  return (conversation ? [conversation.account_id, conversation.id] : [contact?.id]).map(String);
}

import { assign, fromCallback, sendTo, setup } from 'xstate';
import type { Prepared, ProviderProblem } from './provider.ts';
import type { Ended } from './session.ts';

/*
 * How an agent signs in, as a drawing. It knows no window, no provider and no storage: what acts is injected
 * as the actors `session`, `provider` and `window`.
 *
 * - The session decides whether someone is signed in, and another frame may begin or end it at any time.
 * - A window opens only for a click, and everything for it is prepared before.
 * - A window that seems closed may be open still: a provider can cut it off. So both ways go on from there.
 */

export interface User {
  readonly subject: string;
  readonly name: string;
}

export type SignInEvent =
  | { readonly type: 'session.started'; readonly user: User }
  | { readonly type: 'session.ended'; readonly reason: Ended }
  | { readonly type: 'provider.prepared'; readonly prepared: Prepared }
  /** The page was left for the provider, and has come back with its answer. */
  | { readonly type: 'provider.returned'; readonly prepared: Prepared; readonly answer: string }
  | { readonly type: 'provider.failed'; readonly problem: ProviderProblem }
  | { readonly type: 'window.blocked' }
  | { readonly type: 'window.answered'; readonly answer: string }
  /** It is closed, or cut off from this page. */
  | { readonly type: 'window.lost' }
  | { readonly type: 'agent.signedIn' }
  /** Fetches the answer that the callback page has kept. */
  | { readonly type: 'agent.continued' }
  | { readonly type: 'agent.triedAgain' }
  | { readonly type: 'agent.signedOut' }
  | { readonly type: 'agent.switchedAccount' };

export interface SessionCommand {
  readonly type: 'end';
}

/** What the provider is asked for: a new attempt, or a session for the answer to one. */
export interface ProviderTask {
  readonly answered?: { readonly prepared: Prepared; readonly answer: string } | undefined;
}

/** What a window is opened for. */
export interface WindowTask {
  readonly prepared: Prepared | undefined;
  /** Only the callback page, for an answer that it has kept. */
  readonly isPickUp: boolean;
  /** Lets the agent choose another account than the one that the provider remembers. */
  readonly choosesAccount: boolean;
}

export interface SignInContext {
  readonly user: User | undefined;
  /** Why no agent is signed in. */
  readonly reason: Ended;
  readonly prepared: Prepared | undefined;
  readonly answer: string;
  readonly problem: ProviderProblem | undefined;
  readonly isPickUp: boolean;
  readonly choosesAccount: boolean;
}

export const signIn = setup({
  types: {
    context: {} as SignInContext,
    events: {} as SignInEvent,
  },
  actors: {
    session: fromCallback<SessionCommand>(() => undefined),
    provider: fromCallback<{ type: never }, ProviderTask>(() => undefined),
    window: fromCallback<{ type: never }, WindowTask>(() => undefined),
  },
  guards: {
    isRefusal: ({ event }) => event.type === 'provider.failed' && event.problem.kind === 'refused',
  },
  actions: {
    endSession: sendTo('session', { type: 'end' }),
    rememberUser: assign(({ event }) =>
      event.type === 'session.started'
        ? { user: event.user, prepared: undefined, answer: '', choosesAccount: false }
        : {},
    ),
    rememberReason: assign(({ event }) =>
      event.type === 'session.ended' ? { user: undefined, reason: event.reason } : {},
    ),
    rememberPrepared: assign(({ event }) =>
      'prepared' in event ? { prepared: event.prepared } : {},
    ),
    rememberAnswer: assign(({ event }) => ('answer' in event ? { answer: event.answer } : {})),
    rememberProblem: assign(({ event }) => ('problem' in event ? { problem: event.problem } : {})),
    wantAnotherAccount: assign({ choosesAccount: true }),
    wantPickUp: assign({ isPickUp: true }),
    wantSignIn: assign({ isPickUp: false }),
  },
}).createMachine({
  id: 'sign-in',
  context: {
    user: undefined,
    reason: 'never-started',
    prepared: undefined,
    answer: '',
    problem: undefined,
    isPickUp: false,
    choosesAccount: false,
  },
  invoke: { src: 'session', id: 'session' },
  initial: 'starting',
  on: {
    'session.started': { target: '.signed-in', actions: 'rememberUser' },
  },
  states: {
    starting: {
      on: { 'session.ended': { target: 'preparing', actions: 'rememberReason' } },
    },
    preparing: {
      invoke: { src: 'provider', id: 'provider', input: {} },
      on: {
        'provider.prepared': { target: 'ready', actions: 'rememberPrepared' },
        'provider.returned': {
          target: 'finishing',
          actions: ['rememberPrepared', 'rememberAnswer'],
        },
        'provider.failed': { target: 'unavailable', actions: 'rememberProblem' },
      },
    },
    ready: {
      on: { 'agent.signedIn': { target: 'open', actions: 'wantSignIn' } },
    },
    open: {
      invoke: {
        src: 'window',
        id: 'window',
        input: ({ context: { prepared, isPickUp, choosesAccount } }) => ({
          prepared,
          isPickUp,
          choosesAccount,
        }),
      },
      on: {
        'window.blocked': { target: 'blocked' },
        'window.answered': { target: 'finishing', actions: 'rememberAnswer' },
        'window.lost': { target: 'out-of-reach' },
        'agent.signedIn': { target: 'open', reenter: true, actions: 'wantSignIn' },
      },
    },
    blocked: {
      on: { 'agent.signedIn': { target: 'open', actions: 'wantSignIn' } },
    },
    'out-of-reach': {
      on: {
        'agent.continued': { target: 'open', actions: 'wantPickUp' },
        'agent.signedIn': { target: 'open', actions: 'wantSignIn' },
      },
    },
    finishing: {
      invoke: {
        src: 'provider',
        id: 'provider',
        input: ({ context: { prepared, answer } }) => ({
          answered: prepared && { prepared, answer },
        }),
      },
      on: {
        'provider.failed': [
          { guard: 'isRefusal', target: 'refused', actions: 'rememberProblem' },
          { target: 'unavailable', actions: 'rememberProblem' },
        ],
      },
    },
    refused: {
      on: { 'agent.triedAgain': { target: 'preparing' } },
    },
    unavailable: {
      on: { 'agent.triedAgain': { target: 'preparing' } },
    },
    'signed-in': {
      on: {
        'session.ended': { target: 'preparing', actions: 'rememberReason' },
        'agent.signedOut': { actions: 'endSession' },
        'agent.switchedAccount': { actions: ['endSession', 'wantAnotherAccount'] },
      },
    },
  },
});

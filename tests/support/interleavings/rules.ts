import { dequal } from 'dequal';
import type { Context } from '../../../src/frame/host/context-schema.ts';
import { LONG_AFTER, type Act } from './acts.ts';
import type { Stage } from './stage.ts';

type Look = ReturnType<Stage['look']>;

/** One act, with what could be seen before and after it, and what should be so. */
export interface Moment {
  readonly act: Act;
  readonly before: Look;
  readonly after: Look;
  readonly isShown: boolean;
  /** The frame is gone, or went with this act. */
  readonly isOver: boolean;
  /** The context that the app had to accept with this act. */
  readonly accepted: Context | undefined;
  /** The last context that it had to accept. */
  readonly newest: Context | undefined;
  readonly isIdentical: boolean;
  /** Requests since the last context, or since the agent did something that asks again. */
  readonly unansweredRequests: number;
  /** The agent pressed Refresh before, and until now the helpdesk has not answered. */
  readonly isRefreshDue: boolean;
}

/** Whether a rule holds; undefined where the moment has nothing to do with it. */
type Rule = (moment: Moment) => boolean | undefined;

const MAX_UNANSWERED = { withoutContext: 4, withContext: 1, withItsBeginning: 2 };

/** What an identical context may touch. */
const FRESHNESS = ['status', 'receivedAt', 'asking', 'hostIsSilent', 'unanswered', 'reasons'];

export const RULES: Readonly<Record<string, Rule>> = {
  'one customer’s data never appear under another’s context': ({ after }) => {
    const emails = [...after.emails, ...after.lookedUp];
    return emails.length === 0
      ? undefined
      : emails.every((email) => email === after.contact?.email);
  },

  'a hidden frame requests nothing': ({ before, after, isShown }) =>
    isShown ? undefined : after.requests === before.requests,

  'requests without an answer are few': ({ newest, unansweredRequests }) => {
    const isWhole = newest?.conversation?.dataFetched ?? newest?.conversation === undefined;
    const known = isWhole ? 'withContext' : 'withItsBeginning';
    return unansweredRequests <= MAX_UNANSWERED[newest ? known : 'withoutContext'];
  },

  'a context recovers from anything, however late': ({ accepted, after }) =>
    accepted &&
    ['context-received', 'refreshing'].includes(after.status) &&
    !after.unanswered &&
    after.reasons.length === 0,

  'an identical context changes nothing but freshness, and lets a Refresh go on': ({
    isIdentical,
    isRefreshDue,
    before,
    after,
  }) =>
    isIdentical
      ? (isRefreshDue || after.calls === before.calls) &&
        after.requests === before.requests &&
        dequal(withoutFreshness(after.notified), withoutFreshness(before.notified))
      : undefined,

  'the newest accepted context wins, unless the agent has to confirm it first': ({
    newest,
    after,
  }) =>
    newest && !after.change
      ? dequal(after.contact, newest.contact) && dequal(after.conversation, newest.conversation)
      : undefined,

  'when contact or key changes within a conversation, nothing changes before the agent goes on': ({
    before,
    after,
    isOver,
  }) =>
    after.change && !isOver
      ? dequal(after.contact, before.contact) &&
        dequal(after.conversation, before.conversation) &&
        after.lookedUp.every((email) => email === before.contact?.email)
      : undefined,

  'what the agent has to confirm is of the same conversation': ({ newest, before, after }) =>
    after.change && before.conversation && newest?.conversation
      ? newest.conversation.id === before.conversation.id
      : undefined,

  'no request is sent without the token of whoever is signed in': ({ before, after }) =>
    after.calls > before.calls
      ? after.tokens
          .slice(before.calls)
          .every((token) => token.replaceAll('+', '') === `Bearer ${String(after.subject)}`)
      : undefined,

  'who has signed out leaves no data, and an expired session leaves what was loaded': ({
    after,
  }) =>
    after.subject === undefined && !['expired', 'rejected'].includes(after.ended)
      ? after.records.length === 0
      : undefined,

  'another person sees nothing of what the one before has loaded': ({ before, after }) =>
    after.subject !== undefined && before.subject !== undefined && after.subject !== before.subject
      ? after.records.length === 0
      : undefined,

  'no one is looked up in a frame that was never shown': ({ after }) =>
    after.wasShown ? undefined : after.calls === 0,

  'nothing happens after the end': ({ act, isOver, before, after }) =>
    isOver && act.act !== 'end'
      ? after.calls === before.calls &&
        after.requests === before.requests &&
        after.snapshot === before.snapshot &&
        dequal(after.notified, before.notified)
      : undefined,

  'nothing is left behind': ({ act, isOver, after }) =>
    isOver
      ? after.held === 0 && after.lookedUp.length === 0 && (act !== LONG_AFTER || after.waits === 0)
      : undefined,

  'a frame waits until a context comes, and never again': ({ newest, after }) =>
    (after.status === 'waiting') === (newest === undefined),

  'a contact that is there is not missing': ({ after }) =>
    after.contact ? !after.contactIsMissing : undefined,

  'Refresh asks a frame that can be seen and is not asking': ({
    act,
    isOver,
    isShown,
    before,
    after,
  }) =>
    act.act === 'refresh' && isShown && !isOver && !before.asking
      ? after.requests === before.requests + 1
      : undefined,

  'Refresh looks no customer up again before a helpdesk that answers has answered': ({
    act,
    before,
    after,
  }) =>
    act.act === 'refresh' && after.asking && !after.hostIsSilent
      ? after.calls === before.calls
      : undefined,
};

function withoutFreshness(notified: Look['notified']) {
  return Object.fromEntries(Object.entries(notified).filter(([name]) => !FRESHNESS.includes(name)));
}

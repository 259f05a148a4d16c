import type { FaultId, FaultSettings } from './fault-settings.ts';

/** What is needed of the clock; the real one fits behind it. */
export interface Timers {
  /** Runs it later; the returned function prevents that. */
  after(milliseconds: number, run: () => void): () => void;
}

export interface DeliveryOptions {
  readonly faults: () => FaultSettings;
  /** A fault that happens once has happened. */
  readonly onSpent: (fault: FaultId) => void;
  readonly timers: Timers;
}

/** Why a message is sent: an app asked, the helpdesk has a reason, or it was sent by hand. */
export type Cause = 'answer' | 'push' | 'by hand';

/** How far a message got: `lost` are those whose frame went away. */
export type Passage = 'held back' | 'delayed' | 'dropped' | 'lost' | 'posted';

/** Called with each message that is sent; returns a function to report how far it gets. */
export type Watch = (message: unknown, cause: Cause) => (passage: Passage) => void;

export interface Delivery {
  deliver(message: unknown, cause: Cause): void;
  /** What is still on the way is lost. */
  stop(): void;
}

const BURST = 200;

/** The way from a helpdesk to one frame, with everything that can happen on it. */
export function createDelivery(
  /** Gives whether there was anything to post to. */
  post: (message: unknown) => boolean,
  watch: Watch,
  { faults, onSpent, timers }: DeliveryOptions,
): Delivery {
  const onTheWay = new Set<() => void>();
  let overtaken: Sent | undefined;

  const setOut = (message: unknown, cause: Cause): Sent => {
    return { message, cause, report: watch(message, cause) };
  };

  const arrive = ({ message, report }: Sent) => report(post(message) ? 'posted' : 'lost');

  const late = (sent: Sent) => {
    const { delay } = faults();
    if (delay === 0) {
      arrive(sent);
      return;
    }
    sent.report('delayed');
    const cancel = timers.after(delay, () => {
      onTheWay.delete(lose);
      arrive(sent);
    });
    const lose = () => {
      cancel();
      sent.report('lost');
    };
    onTheWay.add(lose);
  };

  const repeated = (sent: Sent) => {
    const { on } = faults();
    const times = (on.has('burst') ? BURST : 1) * (on.has('twice') ? 2 : 1);
    if (on.has('burst')) onSpent('burst');
    late(sent);
    for (let more = 1; more < times; more += 1) late(setOut(sent.message, sent.cause));
  };

  const answer = (sent: Sent) => {
    const { on } = faults();
    if (on.has('drop')) {
      onSpent('drop');
      sent.report('dropped');
    } else if (on.has('swap') && !overtaken) {
      overtaken = sent;
      sent.report('held back');
    } else {
      const earlier = overtaken;
      overtaken = undefined;
      if (earlier) onSpent('swap');
      repeated(sent);
      if (earlier) repeated(earlier);
    }
  };

  return {
    deliver(message, cause) {
      const sent = setOut(message, cause);
      if (cause === 'answer') answer(sent);
      else repeated(sent);
    },
    stop() {
      for (const lose of onTheWay) lose();
      onTheWay.clear();
      overtaken?.report('lost');
      overtaken = undefined;
    },
  };
}

interface Sent {
  readonly message: unknown;
  readonly cause: Cause;
  readonly report: ReturnType<Watch>;
}

/** The real clock. */
export const realTimers: Timers = {
  after(milliseconds, run) {
    const timer = setTimeout(run, milliseconds);
    return () => clearTimeout(timer);
  },
};

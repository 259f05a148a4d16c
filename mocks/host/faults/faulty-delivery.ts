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

/** Why a message is sent: somebody asked, or the helpdesk itself has a reason. */
export type Cause = 'answer' | 'push';

export interface Delivery {
  deliver(message: unknown, cause: Cause): void;
  /** What is still on the way is lost. */
  stop(): void;
}

const BURST = 200;

/** The way from a helpdesk to one frame, with everything that can happen on it. */
export function createDelivery(
  post: (message: unknown) => void,
  { faults, onSpent, timers }: DeliveryOptions,
): Delivery {
  const onTheWay = new Set<() => void>();
  let overtaken: { readonly message: unknown } | undefined;

  const late = (message: unknown) => {
    const { delay } = faults();
    if (delay === 0) {
      post(message);
      return;
    }
    const cancel = timers.after(delay, () => {
      onTheWay.delete(cancel);
      post(message);
    });
    onTheWay.add(cancel);
  };

  const repeated = (message: unknown) => {
    const { on } = faults();
    const times = (on.has('burst') ? BURST : 1) * (on.has('twice') ? 2 : 1);
    if (on.has('burst')) onSpent('burst');
    for (let sent = 0; sent < times; sent += 1) late(message);
  };

  const answer = (message: unknown) => {
    const { on } = faults();
    if (on.has('drop')) {
      onSpent('drop');
    } else if (on.has('swap') && !overtaken) {
      overtaken = { message };
    } else {
      const earlier = overtaken;
      overtaken = undefined;
      if (earlier) onSpent('swap');
      repeated(message);
      if (earlier) repeated(earlier.message);
    }
  };

  return {
    deliver(message, cause) {
      if (cause === 'answer') answer(message);
      else repeated(message);
    },
    stop() {
      for (const cancel of onTheWay) cancel();
      onTheWay.clear();
      overtaken = undefined;
    },
  };
}

/** The real clock. */
export const realTimers: Timers = {
  after(milliseconds, run) {
    const timer = setTimeout(run, milliseconds);
    return () => clearTimeout(timer);
  },
};

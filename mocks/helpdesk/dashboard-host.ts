import type { SentContext } from './context-of.ts';
import { cutOff } from './faults/faulty-context.ts';
import {
  createDelivery,
  type Cause,
  type DeliveryOptions,
  type Passage,
} from './faults/faulty-delivery.ts';
import type { Response } from './log/log-entry.ts';
import { messageOf } from './message-of.ts';
import { answeredFrame } from './profiles/answer-rule.ts';
import type { Change, HostProfile } from './profiles/host-profile.ts';

/*
 * A helpdesk as its dashboard apps know it, played from a profile. One such object serves the
 * iframes of a conversation and lives as long as they do. How kinds of helpdesks differ is said in
 * `profiles/`, what goes wrong on the way in `faults/`.
 */

/** What is needed of the helpdesk's own window; the real one fits. */
export interface HostPage {
  addEventListener(type: 'message', listener: (event: MessageEvent) => void): void;
  removeEventListener(type: 'message', listener: (event: MessageEvent) => void): void;
}

/** What is needed of an iframe; the real one fits. */
export interface HostFrame {
  readonly contentWindow: { postMessage(message: unknown, targetOrigin: string): void } | null;
  addEventListener(type: 'load', listener: () => void): void;
  removeEventListener(type: 'load', listener: () => void): void;
}

export interface DashboardHostOptions extends DeliveryOptions {
  readonly profile: HostProfile;
  /** Everything that could be sent, as it is now. */
  readonly context: () => SentContext;
  /** Reports every change until the returned function is called. */
  readonly onChange: (listener: (change: Change) => void) => () => void;
  /** The place of the frame that the agent sees at first; undefined: none. */
  readonly shown: number | undefined;
  /** An app has posted something that some helpdesk would take for a request. */
  readonly onRequest?: (key: string) => void;
  /** What is sent in place of every message; undefined: nothing is. */
  readonly edited?: () => string | undefined;
  readonly log?: TrafficLog;
}

/** Records everything that is posted from here and to here; frames by their place. */
export interface TrafficLog {
  /** Returns a function to report how far the message gets. */
  send(place: number, message: unknown, cause: Cause): (passage: Passage) => void;
  receive(place: number | undefined, data: unknown, response: Response): void;
}

export interface DashboardHost {
  /** The agent has turned to the app in that place, or to none. */
  show(place: number | undefined): void;
  /** Posts the context to the first app, as if there was a reason; or exactly the message given. */
  send(message?: unknown): void;
  /** Lets go of the frames; nothing is posted to them any more. */
  stop(): void;
}

/** Every brand's key ends like this. */
const KEY_ENDING = 'dashboard-app:fetch-info';

/** Serves the apps in these frames from now on, in the way of the profile. */
export function serveDashboardApps(
  page: HostPage,
  frames: readonly HostFrame[],
  options: DashboardHostOptions,
): DashboardHost {
  const { profile, context, faults, onChange, onRequest, edited, log } = options;
  const held = new Set<number>();
  let shown = options.shown;

  const message = () => {
    const { on } = faults();
    const text = edited?.() ?? JSON.stringify(messageOf(profile, context(), on));
    if (on.has('malformed')) return cutOff(text);
    return profile.sends.as === 'object' ? objectOf(text) : text;
  };

  const deliveries = frames.map((frame, place) =>
    createDelivery(
      (sent) => {
        frame.contentWindow?.postMessage(sent, '*');
        return frame.contentWindow !== null;
      },
      (sent, cause) => log?.send(place, sent, cause) ?? (() => undefined),
      options,
    ),
  );
  const send = (place: number, cause: Cause, sent = message()) =>
    deliveries[place]?.deliver(sent, cause);

  const answer = ({ source, data }: MessageEvent) => {
    const place = frames.findIndex(({ contentWindow }) => contentWindow === (source as unknown));
    const asking = source === null || place < 0 ? undefined : place;
    if (typeof data !== 'string' || !data.endsWith(KEY_ENDING)) {
      // Messages from elsewhere are not an app's: browser extensions, development tools.
      if (asking !== undefined) log?.receive(asking, data, 'ignored');
      return;
    }
    onRequest?.(data);
    if (data !== profile.requestKey) {
      log?.receive(asking, data, 'another key');
      return;
    }
    const answered = answeredFrame(profile.answers, { asking, shown, last: frames.length - 1 });
    log?.receive(asking, data, responseOf(asking, answered));
    if (answered !== undefined) send(answered, 'answer');
  };

  const push = (change: Change) => {
    if (!profile.pushes.includes(change)) return;
    for (const place of frames.keys()) {
      if (place === shown) send(place, 'push');
      else held.add(place);
    }
  };

  const loadListeners = frames.map((frame, place) => {
    let hasLoaded = false;
    const listener = () => {
      const isDue = profile.pushesOnLoad === 'always' || !hasLoaded;
      hasLoaded = true;
      if (isDue && profile.pushesOnLoad !== 'never') send(place, 'push');
    };
    frame.addEventListener('load', listener);
    return () => frame.removeEventListener('load', listener);
  });

  const forget = onChange(push);
  page.addEventListener('message', answer);

  return {
    show(place) {
      shown = place;
      if (place !== undefined && held.delete(place)) send(place, 'push');
    },
    send: (...given) => send(0, 'by hand', ...given),
    stop() {
      forget();
      page.removeEventListener('message', answer);
      for (const letGo of loadListeners) letGo();
      for (const delivery of deliveries) delivery.stop();
      held.clear();
    },
  };
}

function responseOf(asking: number | undefined, answered: number | undefined): Response {
  if (answered === undefined) return 'unanswered';
  return answered === asking ? 'answered' : 'answered elsewhere';
}

/** What was edited may be no JSON any more: then it travels as text. */
function objectOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

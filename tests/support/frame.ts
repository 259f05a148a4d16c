import type { HostExtra } from '../../src/frame/host/extras.ts';
import { createTransport } from '../../src/frame/host/transport.ts';
import { startLifecycle } from '../../src/frame/lifecycle/start-lifecycle.ts';
import { DEFAULT_TIMINGS } from '../../src/frame/lifecycle/timings.ts';
import { CountedClock } from './counted-clock.ts';
import { createFrameWindow, type Place } from './frame-window.ts';

export const HELPDESK = 'https://helpdesk.test';
export const STARTED_AT = Date.UTC(2026, 0, 5, 9);

export type Frame = ReturnType<typeof startFrame>;

/** A lifecycle that runs in a fake window, on a fake visibility and in fake time. */
export function startFrame(place: Place = 'in a frame', onExtra?: (extra: HostExtra) => void) {
  const clock = new CountedClock();
  let wallTime = STARTED_AT;
  const now = () => wallTime;
  const { page, requests, listeners, deliver } = createFrameWindow(place, now);
  const watchers = new Set<(shown: boolean | undefined) => void>();
  let isShown: boolean | undefined = true;
  const report = () => {
    for (const watcher of [...watchers]) watcher(isShown);
  };

  const actor = startLifecycle({
    transport: createTransport(page, {
      allowedOrigins: [HELPDESK],
      requestKeys: ['snypto-dashboard-app:fetch-info'],
    }),
    visibility: {
      watch(watcher) {
        watchers.add(watcher);
        return () => watchers.delete(watcher);
      },
    },
    timings: DEFAULT_TIMINGS,
    now,
    clock,
    onExtra,
  });

  return {
    actor,
    requests,
    /** Any window message of the parent's. */
    deliver: (data: unknown, origin = HELPDESK) => {
      deliver(data, origin);
    },
    /** A context, as nearly all helpdesks send it: as text. */
    post: (data: object) => {
      deliver(JSON.stringify({ event: 'appContext', data }), HELPDESK);
    },
    pass: (ms: number) => {
      const end = clock.now() + ms;
      const stepTo = (time: number) => {
        wallTime += time - clock.now();
        clock.set(time);
      };
      // What a deadline starts must count from that deadline, and not from the end of the whole time.
      while (clock.nextDeadline <= end) stepTo(clock.nextDeadline);
      stepTo(end);
    },
    /** The computer sleeps: wall-clock time passes, and no timer runs. */
    sleep: (ms: number) => {
      wallTime += ms;
    },
    /** The page is back from sleep, and nothing else has changed. */
    wake: report,
    /** Nothing of the page is rendered yet. */
    leaveBlank: () => {
      isShown = undefined;
      report();
    },
    hide: () => {
      isShown = false;
      report();
    },
    show: () => {
      isShown = true;
      report();
    },
    refresh: () => {
      actor.send({ type: 'refresh.requested' });
    },
    get asks() {
      return requests.length;
    },
    get status() {
      const { value } = actor.getSnapshot();
      return typeof value === 'string' ? value : 'waiting';
    },
    get unanswered() {
      return actor.getSnapshot().hasTag('unanswered');
    },
    get context() {
      return actor.getSnapshot().context;
    },
    /** What the lifecycle holds on to in the outside world. */
    get held() {
      return { listeners: listeners.size, watchers: watchers.size, timers: clock.pending };
    },
  };
}

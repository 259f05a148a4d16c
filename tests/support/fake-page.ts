import type { VisibilityWindow } from '../../src/frame/host/visibility.ts';
import { CountedClock } from './counted-clock.ts';

type Entry = Pick<IntersectionObserverEntry, 'isIntersecting'>;

export interface FakePageOptions {
  readonly isFirefox?: boolean;
  /** Whether anything of the document is rendered when the watch begins. */
  readonly isRendered?: boolean;
  readonly hasSize?: boolean;
  readonly visibilityState?: DocumentVisibilityState;
}

/** A page that can be watched, in fake time; what is held is what has been attached and not been released. */
export function createFakePage(options: FakePageOptions = {}) {
  const { isFirefox = false, isRendered = true, hasSize = true } = options;
  const clock = new CountedClock();
  const held: string[] = [];
  const release = (name: string) => {
    if (held.includes(name)) held.splice(held.indexOf(name), 1);
  };
  const listeners = new Map<string, () => void>();
  const listening = {
    addEventListener: (type: string, listener: () => void) => {
      held.push(type);
      listeners.set(type, listener);
    },
    removeEventListener: (type: string, listener: () => void) => {
      if (listeners.get(type) !== listener) return;
      release(type);
      listeners.delete(type);
    },
  };
  const cover = { style: {}, remove: () => release('cover') };
  const document = {
    ...listening,
    createElement: () => cover,
    documentElement: {
      append: (element: unknown) => held.push(element === cover ? 'cover' : 'something else'),
      checkVisibility: () => isRendered,
    },
    visibilityState: options.visibilityState ?? 'visible',
  };
  let observe: (entries: Entry[]) => void = () => undefined;
  let frameEvery: number | undefined = 16;
  let frame: ((time: number) => void) | undefined;
  let frameTimer: number | undefined;
  const counts = { frames: 0, timers: 0 };

  const scheduleFrame = () => {
    clock.clearTimeout(frameTimer ?? -1);
    if (frame && frameEvery !== undefined)
      frameTimer = clock.setTimeout(() => {
        const arrived = frame;
        frame = undefined;
        arrived?.(clock.now());
      }, frameEvery);
  };
  const page = {
    ...listening,
    document,
    innerWidth: hasSize ? 739 : 0,
    innerHeight: hasSize ? 672 : 0,
    ...(isFirefox && { mozInnerScreenX: 0 }),
    requestAnimationFrame: (callback: (time: number) => void) => {
      counts.frames += 1;
      frame = callback;
      scheduleFrame();
      return 1;
    },
    cancelAnimationFrame: () => {
      frame = undefined;
      clock.clearTimeout(frameTimer ?? -1);
    },
    setTimeout: (callback: () => void, milliseconds: number) => {
      counts.timers += 1;
      return clock.setTimeout(callback, milliseconds);
    },
    clearTimeout: (timer: number | undefined) => {
      if (timer !== undefined) clock.clearTimeout(timer);
    },
    IntersectionObserver: class {
      constructor(callback: (entries: Entry[]) => void) {
        observe = callback;
      }
      observe(target: unknown) {
        held.push(target === cover ? 'observer of the cover' : 'observer of something else');
      }
      disconnect() {
        release('observer of the cover');
        observe = () => undefined;
      }
    },
  };
  const fire = (type: string) => listeners.get(type)?.();
  return {
    page: page as unknown as VisibilityWindow,
    held: held as readonly string[],
    cover,
    /** Frames and timers asked for, so far. */
    counts: counts as Readonly<typeof counts>,
    timersRunning: () => clock.pending,
    intersect: (...found: boolean[]) => {
      observe(found.map((isIntersecting) => ({ isIntersecting })));
    },
    /** From now on frames come so many milliseconds after they were asked for; undefined: none come. */
    drawEvery: (milliseconds: number | undefined) => {
      frameEvery = milliseconds;
      scheduleFrame();
    },
    pass: (milliseconds: number) => {
      const end = clock.now() + milliseconds;
      while (clock.nextDeadline <= end) clock.set(clock.nextDeadline);
      clock.set(end);
    },
    /** The page's thread is busy, or the computer sleeps: what is due in that time comes after it. */
    block: (milliseconds: number) => {
      clock.set(clock.now() + milliseconds);
    },
    turn: (state: DocumentVisibilityState) => {
      document.visibilityState = state;
      fire('visibilitychange');
    },
    giveSize: () => Object.assign(page, { innerWidth: 739, innerHeight: 672 }),
    comeBack: () => fire('pageshow'),
  };
}

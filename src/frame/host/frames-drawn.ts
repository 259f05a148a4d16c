/*
 * Firefox gives an IntersectionObserver no callback when the embedding page hides or shows the frame. What
 * changes are the animation frames: in a hidden frame with a process of its own they come at least a second
 * apart, in any other they stop. A fresh observer is no help: it says "intersecting" of the hidden frame.
 */

/** What is needed of a window; the real one fits. */
export interface FramesWindow {
  requestAnimationFrame(callback: (time: number) => void): number;
  cancelAnimationFrame(handle: number): void;
  setTimeout(callback: () => void, milliseconds: number): ReturnType<typeof setTimeout>;
  clearTimeout(timer: ReturnType<typeof setTimeout> | undefined): void;
}

/** How often two frames are asked for while they come. Milliseconds. */
const LOOK_EVERY = 1_000;
/** Two frames this close to each other are drawn for people to see. Milliseconds. */
const CLOSE = 900;
/** A window is no longer drawn when this many timers of so many milliseconds have fired without two such frames. */
const TICK = 100;
const MAX_TICKS = 18;

/**
 * Reports `false` when the window is no longer drawn, and `true` when it is drawn again. While it is drawn, two
 * frames are asked for every second; while it is not, no timer runs and the browser itself holds the frames back.
 * Time is counted in timers that fired, so that a page that was busy or slept does not count as hidden; and one
 * late frame is not enough, because on a busy machine the browser's own process may be late with it.
 * Returns how to stop.
 */
export function watchFrames(page: FramesWindow, report: (drawn: boolean) => void): () => void {
  let isDrawn = true;
  let ticks = 0;
  let last = -Infinity;
  let frame = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const turn = (drawn: boolean) => {
    if (drawn === isDrawn) return;
    isDrawn = drawn;
    report(drawn);
  };
  const wait = (callback: () => void, milliseconds: number) => {
    page.clearTimeout(timer);
    timer = page.setTimeout(callback, milliseconds);
  };
  const tick = () => {
    ticks += 1;
    if (ticks < MAX_TICKS) wait(tick, TICK);
    else turn(false);
  };
  const expectFrame = () => {
    frame = page.requestAnimationFrame(arrive);
  };
  const look = () => {
    ticks = 0;
    last = -Infinity;
    wait(tick, TICK);
    expectFrame();
  };
  /** Two frames, because the first may come at once in a hidden window, too. */
  const arrive = (time: number) => {
    const isClose = time - last < CLOSE;
    last = time;
    if (!isClose) {
      expectFrame();
      return;
    }
    turn(true);
    wait(look, LOOK_EVERY);
  };

  wait(look, LOOK_EVERY);
  return () => {
    page.clearTimeout(timer);
    page.cancelAnimationFrame(frame);
  };
}

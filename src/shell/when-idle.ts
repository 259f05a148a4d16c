/** Runs it after this long on a machine that is never idle. Milliseconds. */
const MAX_DELAY = 2_000;

/** Runs it as soon as the browser has nothing else to do. */
export function whenIdle(run: () => void) {
  // Safari has no requestIdleCallback: https://developer.mozilla.org/docs/Web/API/Window/requestIdleCallback
  if (typeof requestIdleCallback === 'function') requestIdleCallback(run, { timeout: MAX_DELAY });
  else setTimeout(run);
}

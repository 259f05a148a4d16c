/** A machine that is never idle has to fetch all the same, in milliseconds. */
const AT_THE_LATEST = 2_000;

/** Runs it as soon as there is nothing else to do. */
export function whenIdle(run: () => void) {
  // Safari has only timers.
  if (typeof requestIdleCallback === 'function')
    requestIdleCallback(run, { timeout: AT_THE_LATEST });
  else setTimeout(run);
}

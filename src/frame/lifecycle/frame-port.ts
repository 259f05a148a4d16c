import { fromCallback } from 'xstate';
import type { Visibility } from '../host/visibility.ts';
import type { LifecycleEvent } from './machine.ts';

/** The actor that reports to the machine when the frame is shown, hidden, not rendered yet, or may have slept. */
export function createFramePort(visibility: Visibility, now: () => number) {
  return fromCallback(({ sendBack }) => {
    let wasShown = true;
    return visibility.watch((shown) => {
      if (shown === undefined) {
        sendBack({ type: 'frame.notRenderedYet' } satisfies LifecycleEvent);
        return;
      }
      const type = shown === wasShown ? 'frame.woke' : shown ? 'frame.shown' : 'frame.hidden';
      wasShown = shown;
      sendBack({ type, at: now() } satisfies LifecycleEvent);
    });
  });
}

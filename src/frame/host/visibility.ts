/*
 * A helpdesk hides an app's tab with `display: none`. Measured in Chromium in such a cross-origin frame:
 * `document.visibilityState` stays `visible`, no `visibilitychange`, `focus` or `resize` comes, timers
 * drop to one a second, and messages still arrive. The only sign of hiding and showing is an
 * IntersectionObserver on the document element. `visibilitychange` tells the other half: the agent
 * looks at another browser tab.
 */

/** What is known of whether the agent can see the frame. */
export interface Visibility {
  /**
   * Reports whenever the frame is hidden or shown, and also (with `shown` unchanged) when the page may
   * have slept in between, so that ages can be looked at again. A frame is taken as shown until the
   * first observation. Returns how to stop.
   */
  watch(report: (shown: boolean) => void): () => void;
}

/** What is needed of a window; the real one fits. */
export interface VisibilityWindow {
  readonly document: Pick<
    Document,
    'documentElement' | 'visibilityState' | 'addEventListener' | 'removeEventListener'
  >;
  readonly IntersectionObserver: new (
    callback: (entries: Pick<IntersectionObserverEntry, 'isIntersecting'>[]) => void,
  ) => Pick<IntersectionObserver, 'observe' | 'disconnect'>;
  addEventListener(type: 'pageshow', listener: () => void): void;
  removeEventListener(type: 'pageshow', listener: () => void): void;
}

/** Visibility of a real window, or of anything that looks like one. */
export function createVisibility(page: VisibilityWindow): Visibility {
  return {
    watch(report) {
      const { document } = page;
      let isIntersecting = true;
      const look = () => {
        report(isIntersecting && document.visibilityState === 'visible');
      };
      const observer = new page.IntersectionObserver((entries) => {
        isIntersecting = entries.at(-1)?.isIntersecting ?? isIntersecting;
        look();
      });
      observer.observe(document.documentElement);
      document.addEventListener('visibilitychange', look);
      page.addEventListener('pageshow', look);
      return () => {
        observer.disconnect();
        document.removeEventListener('visibilitychange', look);
        page.removeEventListener('pageshow', look);
      };
    },
  };
}

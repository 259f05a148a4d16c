import { watchFrames, type FramesWindow } from './frames-drawn.ts';

/*
 * A helpdesk hides an app's tab with `display: none`. In such a frame `document.visibilityState` stays
 * `visible`, no `visibilitychange` or `focus` comes, and messages still arrive. What does show it (measured
 * in Chromium 156, Firefox 153 and WebKitGTK 2.50):
 *
 * - In Chromium and WebKit an IntersectionObserver reports it.
 * - In Firefox the observer is not called, and only the animation frames change.
 *   @see https://github.com/whatwg/html/issues/11138
 * - In a frame that is loaded hidden the observer may not be called before it is shown, but nothing in the
 *   document is rendered.
 * - The first observation in a frame with a process of its own may be "not intersecting" though the frame is
 *   shown, and is corrected some milliseconds later, or a second later where frames come slowly.
 * - Such a frame may also begin without a size and with nothing rendered, though it is shown: on a busy machine
 *   its script may run before the embedding page has laid it out.
 *
 * `visibilitychange` reports the other half: the agent looks at another browser tab.
 */

/** What is known of whether the agent can see the frame. */
export interface Visibility {
  /**
   * Reports whenever the frame is hidden or shown, and also (with `shown` unchanged) when the page may
   * have slept in between, so that ages can be looked at again. A frame counts as shown until something
   * says that it is hidden. `undefined` is reported while nothing of the frame is rendered yet, and followed
   * by what it was: shown or hidden. Returns how to stop.
   */
  watch(report: (shown: boolean | undefined) => void): () => void;
}

/** What is needed of a window; the real one fits. */
export interface VisibilityWindow extends FramesWindow {
  readonly document: Pick<
    Document,
    'createElement' | 'visibilityState' | 'addEventListener' | 'removeEventListener'
  > & { readonly documentElement: Pick<Element, 'append' | 'checkVisibility'> };
  readonly IntersectionObserver: new (
    callback: (entries: Pick<IntersectionObserverEntry, 'isIntersecting'>[]) => void,
  ) => Pick<IntersectionObserver, 'observe' | 'disconnect'>;
  readonly innerWidth: number;
  readonly innerHeight: number;
  /** Only Firefox has it. */
  readonly mozInnerScreenX?: number;
  addEventListener(type: 'pageshow', listener: () => void): void;
  removeEventListener(type: 'pageshow', listener: () => void): void;
}

/**
 * How long a first "not intersecting" or "not rendered" must last before it is believed. Milliseconds. A frame that
 * is loaded hidden has no size; one that is shown may have none yet.
 */
const SIZED_WITHIN = 400;
const CORRECTED_WITHIN = 1_500;

/** Visibility of a real window, or of anything that looks like one. */
export function createVisibility(page: VisibilityWindow): Visibility {
  return {
    watch(report) {
      const { document } = page;
      let isIntersecting: boolean | undefined = isRendered(page);
      let isDrawn = true;
      let wasSeen = false;
      let wasShown: boolean | undefined = true;
      let doubt: ReturnType<typeof setTimeout> | undefined;

      const isShown = () => isDrawn && document.visibilityState === 'visible' && isIntersecting;
      const look = () => {
        wasShown = isShown();
        report(wasShown);
      };
      const lookForChange = () => {
        if (isShown() !== wasShown) look();
      };
      const observe = (found: boolean) => {
        isIntersecting = found;
        wasSeen ||= found;
        lookForChange();
      };

      const believe = () => {
        const hasSize = page.innerWidth > 0 && page.innerHeight > 0;
        if (hasSize) doubt = page.setTimeout(() => observe(false), CORRECTED_WITHIN);
        else observe(false);
      };

      const cover = createCover(document);
      const observer = new page.IntersectionObserver((entries) => {
        const found = entries.at(-1)?.isIntersecting;
        if (found === undefined) return;
        page.clearTimeout(doubt);
        if (found || wasSeen) observe(found);
        else doubt = page.setTimeout(believe, SIZED_WITHIN);
      });
      observer.observe(cover);
      if (isIntersecting === undefined)
        doubt = page.setTimeout(() => observe(false), CORRECTED_WITHIN);
      document.addEventListener('visibilitychange', look);
      page.addEventListener('pageshow', look);
      const stopFrames =
        page.mozInnerScreenX !== undefined &&
        watchFrames(page, (drawn) => {
          isDrawn = drawn;
          lookForChange();
        });
      lookForChange();

      return () => {
        if (stopFrames) stopFrames();
        page.clearTimeout(doubt);
        observer.disconnect();
        cover.remove();
        document.removeEventListener('visibilitychange', look);
        page.removeEventListener('pageshow', look);
      };
    },
  };
}

/**
 * Whether anything of the page is, when it begins; undefined: it cannot be known yet, because a busy browser renders
 * and sizes a shown frame after its script has begun. Only Firefox sizes one before, where it has the time.
 */
function isRendered({ document, innerWidth, mozInnerScreenX }: VisibilityWindow): true | undefined {
  const hasSize = mozInnerScreenX === undefined || innerWidth > 0;
  return (hasSize && document.documentElement.checkVisibility()) || undefined;
}

/**
 * An element that is always just where the frame is. The document element can be scrolled out of the frame,
 * which an observer reports in the same way as a frame that is hidden.
 */
function createCover(document: VisibilityWindow['document']): HTMLElement {
  const cover = document.createElement('div');
  Object.assign(cover.style, {
    position: 'fixed',
    inset: '0',
    visibility: 'hidden',
    pointerEvents: 'none',
  });
  document.documentElement.append(cover);
  return cover;
}

import type { HostFrame, HostPage } from '../dashboard-host.ts';

/*
 * The mobile app around a dashboard app. The page is the top-level one of a WebView, so there is no
 * parent that could be asked: requests arrive through `window.ReactNativeWebView` and in no other
 * way. The context is posted from inside the page, so its source is the page's own window and its origin
 * the page's own.
 */

/** What is needed of the page that the phone shows; the real window fits. */
export interface PhoneWindow {
  ReactNativeWebView?: { postMessage: (message: string) => void };
  postMessage(message: unknown): void;
  addEventListener(type: 'load', listener: () => void): void;
}

export interface PhoneShell {
  /** Where requests arrive. */
  readonly page: HostPage;
  /** The page that the phone shows, as if it were a frame. */
  readonly frame: HostFrame;
  /** Something has loaded in place of the page. */
  readonly hasLoaded: () => void;
}

/**
 * Puts the phone around the page. Requests of the page are received from now on; `post` is what the phone
 * does to give it a message.
 */
export function createPhoneShell(
  shown: PhoneWindow,
  post: (message: unknown) => void = (message) => shown.postMessage(message),
): PhoneShell {
  const requests = new EventTarget();
  const loads = new EventTarget();
  const contentWindow = { postMessage: post };
  const hasLoaded = () => {
    loads.dispatchEvent(new Event('load'));
  };
  shown.addEventListener('load', hasLoaded);
  shown.ReactNativeWebView = {
    postMessage(data) {
      requests.dispatchEvent(Object.assign(new Event('message'), { source: contentWindow, data }));
    },
  };
  return {
    // An event target passes on whatever is dispatched, and only what looks like a message is.
    page: requests as unknown as HostPage,
    frame: {
      contentWindow,
      addEventListener: (type, listener) => loads.addEventListener(type, listener),
      removeEventListener: (type, listener) => loads.removeEventListener(type, listener),
    },
    hasLoaded,
  };
}

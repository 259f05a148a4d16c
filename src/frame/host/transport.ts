import { isAllowedOrigin } from './origins.ts';

/*
 * The protocol between a helpdesk and a dashboard app.
 *
 * The helpdesk embeds the app as an iframe and posts it the context as a window message: once when the
 * frame has loaded, again when asked. The app asks by posting one fixed text, the request key, to its
 * parent. There is no handshake, no request id and no signature, and the helpdesk posts to `*`. So all
 * that a receiver can check is where a message came from: it must be sent by the parent window, from an
 * origin that the deployment allows.
 *
 * In the mobile app the page is not framed: it is the top-level page of a WebView. There the shell runs
 * `window.postMessage(context)` inside the page, so the source is the page's own window and the origin
 * its own; and it receives requests only through `window.ReactNativeWebView`. The rule "the source is
 * `window.parent`" holds for both, because a top-level window is its own parent. "`window.parent` is
 * `window`" therefore does not mean "not embedded".
 *
 * White-label brands rename the request key and compare it exactly, and the public page spells it in two
 * ways; so every configured spelling is sent. A host answers one and ignores the rest.
 *
 * @see https://www.chatwoot.com/hc/user-guide/articles/1677691702-how-to-use-dashboard-apps (documentation)
 * @see https://github.com/chatwoot/chatwoot/blob/develop/app/javascript/dashboard/components/widgets/DashboardApp/Frame.vue (web)
 * @see https://github.com/chatwoot/chatwoot-mobile-app/blob/develop/src/screens/dashboard/DashboardScreen.tsx (mobile)
 */

/** What the transport needs of a window; the real one fits. */
export interface HostWindow {
  readonly parent: { postMessage(message: string, targetOrigin: string): void };
  readonly location: { readonly origin: string };
  readonly ReactNativeWebView?: { postMessage?: (message: string) => void } | undefined;
  addEventListener(type: 'message', listener: (event: MessageEvent) => void): void;
  removeEventListener(type: 'message', listener: (event: MessageEvent) => void): void;
}

export interface TransportOptions {
  /** Origins of the helpdesk, see {@link isAllowedOrigin}; `self` is the page's own. */
  readonly allowedOrigins: readonly string[];
  /** Every spelling of the request that this helpdesk's brand may answer to. */
  readonly requestKeys: readonly string[];
}

/** A message from the parent window. */
export type Delivery =
  | { readonly allowed: true; readonly data: unknown; readonly origin: string }
  /** From an origin that is not allowed; its content is not looked at. */
  | { readonly allowed: false; readonly origin: string };

export interface Transport {
  /** The origins whose messages are read. */
  readonly allowedOrigins: readonly string[];
  /** Starts to listen at once; returns how to stop. */
  listen(receive: (delivery: Delivery) => void): () => void;
  /** Asks the helpdesk for the context. Carries no data. */
  ask(): void;
  /** From now on requests are addressed to this origin instead of to any. */
  addressTo(origin: string): void;
  /** Neither framed nor in the mobile app: the page was opened by itself. */
  readonly isOpenedDirectly: boolean;
  /** In the mobile app, which answers every request with the conversation as it was opened. */
  readonly isMobile: boolean;
}

/** The transport over a real window, or over anything that looks like one. */
export function createTransport(host: HostWindow, options: TransportOptions): Transport {
  const isTopLevel = host.parent === (host as unknown);
  const own = host.location.origin;
  const named = options.allowedOrigins.map((entry) => (entry === 'self' ? own : entry));
  const allowedOrigins = isTopLevel ? [...named, own] : named;
  const mobileShell = host.ReactNativeWebView;
  let target = '*';

  return {
    allowedOrigins,
    isOpenedDirectly: isTopLevel && !mobileShell,
    // Android shows the shell to the frames of a page, too, so a dashboard in a WebView is not the mobile app.
    isMobile: isTopLevel && mobileShell !== undefined,
    listen(receive) {
      const listener = (event: MessageEvent) => {
        if (event.source !== host.parent) return;
        const { origin } = event;
        const allowed = isAllowedOrigin(origin, allowedOrigins);
        // `data` is a getter, and what it would unpack is not looked at before this point.
        receive(allowed ? { allowed, data: event.data, origin } : { allowed, origin });
      };
      host.addEventListener('message', listener);
      return () => host.removeEventListener('message', listener);
    },
    ask() {
      for (const key of options.requestKeys) {
        host.parent.postMessage(key, target);
        mobileShell?.postMessage?.(key);
      }
    },
    addressTo(origin) {
      // A page without an origin of its own cannot be addressed.
      if (origin !== 'null') target = origin;
    },
  };
}

/*
 * How the newest helpdesks serve a dashboard app. One such object stands behind each iframe and lives as
 * long as it does.
 *
 * - The whole context is posted as JSON text, to any origin: that is all there is to the protocol, so
 *   whatever the frame has loaded gets it.
 * - It is posted whenever the frame has loaded something, and on demand: when the frame posts the request
 *   key, letter for letter, while the agent can see it. A request of a hidden frame is lost, not kept.
 * - A change of the theme or of the attribute definitions is posted without being asked for. While the
 *   frame is hidden it waits, and is posted once when the agent comes back.
 * - Nothing else is ever posted. An app that wants to know of a new message has to ask.
 */

/** What may change at a helpdesk while an app is open. */
export type Change = 'theme' | 'definitions' | 'message' | 'assignee';

/** The changes that make the helpdesk post by itself. */
const PUSHED: ReadonlySet<Change> = new Set<Change>(['theme', 'definitions']);

export const REQUEST_KEY = 'snypto-dashboard-app:fetch-info';

/** What is needed of the helpdesk's own window; the real one fits. */
export interface HostPage {
  addEventListener(type: 'message', listener: (event: MessageEvent) => void): void;
  removeEventListener(type: 'message', listener: (event: MessageEvent) => void): void;
}

/** What is needed of an iframe; the real one fits. */
export interface HostFrame {
  readonly contentWindow: { postMessage(message: string, targetOrigin: string): void } | null;
  addEventListener(type: 'load', listener: () => void): void;
  removeEventListener(type: 'load', listener: () => void): void;
}

export interface DashboardHostOptions {
  /** The message that is posted, as it would be now. */
  readonly context: () => unknown;
  /** Tells of every change until the returned function is called. */
  readonly onChange: (listener: (change: Change) => void) => () => void;
  /** Whether the agent sees the frame at first. */
  readonly isShown: boolean;
  /** Brands rename it. */
  readonly requestKey?: string;
}

export interface DashboardHost {
  /** The agent has turned to the app's tab, or away from it. */
  setShown(isShown: boolean): void;
  /** Lets go of the frame; nothing is posted to it any more. */
  stop(): void;
}

/** Serves the app in one frame from now on. */
export function serveDashboardApp(
  page: HostPage,
  frame: HostFrame,
  options: DashboardHostOptions,
): DashboardHost {
  const { context, onChange, requestKey = REQUEST_KEY } = options;
  let isShown = options.isShown;
  let isPushHeld = false;

  const post = () => frame.contentWindow?.postMessage(JSON.stringify(context()), '*');

  const answer = ({ source, data }: MessageEvent) => {
    if (source === null || source !== (frame.contentWindow as unknown)) return;
    if (data === requestKey && isShown) post();
  };

  const forget = onChange((change) => {
    if (!PUSHED.has(change)) return;
    if (isShown) post();
    else isPushHeld = true;
  });

  frame.addEventListener('load', post);
  page.addEventListener('message', answer);

  return {
    setShown(next) {
      isShown = next;
      if (!isShown || !isPushHeld) return;
      isPushHeld = false;
      post();
    },
    stop() {
      forget();
      frame.removeEventListener('load', post);
      page.removeEventListener('message', answer);
      isPushHeld = false;
    },
  };
}

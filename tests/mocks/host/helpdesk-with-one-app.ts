import {
  serveDashboardApp,
  type Change,
  type DashboardHostOptions,
} from '../../../mocks/host/dashboard-host.ts';

/** A helpdesk's page with one app in it, both pretended: what is posted to the app stands in `posted`. */
export function helpdeskWithOneApp(options: Partial<DashboardHostOptions> = {}) {
  const page = new EventTarget();
  const posted: { message: string; targetOrigin: string }[] = [];
  const app = {
    postMessage: (message: string, targetOrigin: string) => posted.push({ message, targetOrigin }),
  };
  const frame: EventTarget & { contentWindow: typeof app | null } = Object.assign(
    new EventTarget(),
    {
      contentWindow: app,
    },
  );
  let tell: (change: Change) => void = () => undefined;
  let version = 1;

  const host = serveDashboardApp(asHostPage(page), frame, {
    context: () => ({ event: 'appContext', data: { version } }),
    onChange(listener) {
      tell = listener;
      return () => {
        tell = () => undefined;
      };
    },
    isShown: true,
    ...options,
  });

  return {
    host,
    app,
    posted,
    /** The frame is taken out of the page. */
    detach: () => {
      frame.contentWindow = null;
    },
    load: () => frame.dispatchEvent(new Event('load')),
    change: (change: Change) => {
      version += 1;
      tell(change);
    },
    /** Something posts a message to the helpdesk's page. */
    receive: (source: unknown, data: unknown) => {
      page.dispatchEvent(Object.assign(new Event('message'), { source, data }));
    },
  };
}

/** An event target passes on whatever was dispatched; the tests dispatch only what looks like a message. */
function asHostPage(page: EventTarget) {
  return page as unknown as Parameters<typeof serveDashboardApp>[0];
}

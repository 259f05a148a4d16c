import type { HostWindow } from '../../src/frame/host/transport.ts';

interface Request {
  readonly message: string;
  readonly targetOrigin: string;
  readonly at: number;
}

/** Where the page is. Outside a frame it is its own parent. */
export type Place = 'in a frame' | 'in the mobile app' | 'by itself';

/** The page's window. Nothing answers its requests. */
export function createFrameWindow(place: Place, now: () => number) {
  const listeners = new Set<(event: MessageEvent) => void>();
  const requests: Request[] = [];
  const postMessage = (message: string, targetOrigin: string) => {
    requests.push({ message, targetOrigin, at: now() });
  };
  const own = {
    postMessage,
    location: { origin: 'https://app.test' },
    addEventListener: (type: string, listener: (event: MessageEvent) => void) => {
      if (type === 'message') listeners.add(listener);
    },
    removeEventListener: (type: string, listener: (event: MessageEvent) => void) => {
      if (type === 'message') listeners.delete(listener);
    },
  };
  const page: HostWindow = Object.assign(own, {
    parent: place === 'in a frame' ? { postMessage } : own,
    ...(place === 'in the mobile app' && { ReactNativeWebView: {} }),
  });

  return {
    page,
    requests: requests as readonly Request[],
    listeners: listeners as ReadonlySet<unknown>,
    /** A message from the parent window. */
    deliver: (data: unknown, origin: string) => {
      const event = { data, origin, source: page.parent } as unknown as MessageEvent;
      for (const listener of [...listeners]) listener(event);
    },
  };
}

import { contextOf } from '../../../mocks/helpdesk/context-of.ts';
import { attributeDefinitions } from '../../../mocks/helpdesk/conversations/attribute-definitions.ts';
import { annaVerified } from '../../../mocks/helpdesk/conversations/anna.ts';
import {
  serveDashboardApps,
  type DashboardHostOptions,
  type HostFrame,
} from '../../../mocks/helpdesk/dashboard-host.ts';
import { NO_FAULTS } from '../../../mocks/helpdesk/faults/fault-settings.ts';
import type { Change } from '../../../mocks/helpdesk/profiles/host-profile.ts';
import { newest } from '../../../mocks/helpdesk/profiles/newest.ts';

export interface Posted {
  /** The place of the frame that it was posted to. */
  readonly place: number;
  readonly message: unknown;
  readonly targetOrigin: string;
}

/**
 * A helpdesk's page with apps in it, all faked: what is posted to the apps is in `posted`. Every
 * change makes one message more unread, which distinguishes the contexts. The first app is shown.
 */
export function helpdeskWithApps(options: Partial<DashboardHostOptions> = {}, count = 1) {
  const page = new EventTarget();
  const posted: Posted[] = [];
  const apps = Array.from({ length: count }, (_, place) => ({
    postMessage: (message: unknown, targetOrigin: string) => {
      posted.push({ place, message, targetOrigin });
    },
  }));
  const frames = apps.map((contentWindow) =>
    Object.assign(new EventTarget(), { contentWindow } as Writable<
      Pick<HostFrame, 'contentWindow'>
    >),
  );
  let notify: (change: Change) => void = () => undefined;
  let unread = 1;

  const host = serveDashboardApps(asHostPage(page), frames, {
    profile: newest,
    context: () => {
      const surroundings = { theme: 'light', definitions: attributeDefinitions } as const;
      const { data } = contextOf(annaVerified, surroundings);
      return { ...data, conversation: { ...data.conversation, unread_count: unread } };
    },
    onChange(listener) {
      notify = listener;
      return () => {
        notify = () => undefined;
      };
    },
    shown: 0,
    faults: () => NO_FAULTS,
    onSpent: () => undefined,
    timers: { after: () => () => undefined },
    ...options,
  });

  return {
    host,
    apps,
    posted,
    /** The frames are taken out of the page. */
    detach: () => {
      for (const frame of frames) frame.contentWindow = null;
    },
    load: (place = 0) => frames[place]?.dispatchEvent(new Event('load')),
    change: (change: Change) => {
      unread += 1;
      notify(change);
    },
    /** Something posts a message to the helpdesk's page. */
    receive: (source: unknown, data: unknown) => {
      page.dispatchEvent(Object.assign(new Event('message'), { source, data }));
    },
  };
}

type Writable<T> = { -readonly [Key in keyof T]: T[Key] };

interface Context {
  readonly event: string;
  readonly data: Readonly<Record<string, unknown>> & {
    readonly conversation: { readonly unread_count: number };
  };
}

/** A posted context, whether it came as text or as an object. */
export function read({ message }: Pick<Posted, 'message'>): Context {
  return (typeof message === 'string' ? JSON.parse(message) : message) as Context;
}

/** What distinguishes the posted contexts. */
export function unreadOf(posted: readonly Posted[]): readonly number[] {
  return posted.map((each) => read(each).data.conversation.unread_count);
}

/** An event target passes on whatever was dispatched; the tests dispatch only what looks like a message. */
function asHostPage(page: EventTarget) {
  return page as unknown as Parameters<typeof serveDashboardApps>[0];
}

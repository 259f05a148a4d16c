import { notifyManager, timeoutManager } from '@tanstack/svelte-query';
import { get, type Readable } from 'svelte/store';
import { withToken } from '../../../src/data/access.ts';
import { createApi, type Api } from '../../../src/data/client.ts';
import { createTransport } from '../../../src/frame/host/transport.ts';
import { createVisibility } from '../../../src/frame/host/visibility.ts';
import { startLifecycle } from '../../../src/frame/lifecycle/start-lifecycle.ts';
import { DEFAULT_TIMINGS } from '../../../src/frame/lifecycle/timings.ts';
import { identityOf } from '../../../src/app/identity.ts';
import { createStores, type Stores } from '../../../src/frame/stores/stores.ts';
import { holdChanges, type Held } from '../../../src/shell/hold-changes.ts';
import type { Session, SessionStore } from '../../../src/sign-in/session.ts';
import { createSignIn } from '../../../src/sign-in/sign-in.ts';
import { createRenewal } from '../../../src/sign-in/token.ts';
import { CountedClock } from '../counted-clock.ts';
import { createFakePage } from '../fake-page.ts';
import { HELPDESK, STARTED_AT } from '../frame.ts';
import { createFrameWindow } from '../frame-window.ts';
import { Tab as SharedTab } from '../identity/fake-page.ts';
import { createFakeApi } from './fake-api.ts';

export type Stage = ReturnType<typeof startStage>;

/** What can be in front of the frame. */
export type Tab = 'tab of the helpdesk' | 'tab of the browser';

/** What shows the stores and the API's data to the agent. */
export type Show = (stores: Stores, api: Api, held: Held, session: SessionStore) => Screen;

export interface Screen {
  /** The addresses of the customers that the agent sees. */
  readonly emails: readonly (string | null | undefined)[];
  /** Of those, whose records the data API has given. */
  readonly records: readonly (string | null | undefined)[];
  /** The agent presses Refresh. */
  refresh(): void;
  end(): void;
}

/** The clock of the stage that plays now. */
let clock = new CountedClock();

/** Waits before an API request is tried again. The query library lets them end by themselves, and then does nothing. */
const waits = new Set<number>();

timeoutManager.setTimeoutProvider({
  setTimeout: (run, delay) => {
    const id = clock.setTimeout(() => {
      waits.delete(id);
      run();
    }, delay);
    waits.add(id);
    return id;
  },
  clearTimeout: () => {
    throw new Error('Nothing here takes a wait back.');
  },
  setInterval: () => {
    throw new Error('Nothing here repeats.');
  },
  clearInterval: () => undefined,
});
notifyManager.setScheduler(queueMicrotask);

/** Both lanes of the app, between a helpdesk, a page, an API and a clock that do what a test says. */
export function startStage({ apiIsDeaf, show }: { apiIsDeaf: boolean; show: Show }) {
  clock = new CountedClock();
  waits.clear();
  const time = clock;
  let wallTime = STARTED_AT;
  const now = () => wallTime;
  const helpdesk = createFrameWindow('in a frame', now);
  const page = createFakePage();
  const api = createFakeApi(apiIsDeaf);

  const actor = startLifecycle({
    transport: createTransport(helpdesk.page, {
      allowedOrigins: [HELPDESK],
      requestKeys: ['snypto-dashboard-app:fetch-info'],
    }),
    visibility: createVisibility(page.page),
    timings: DEFAULT_TIMINGS,
    now,
    clock,
  });
  // A first observation that says otherwise is not believed at once.
  page.intersect(true);
  const held = holdChanges(actor, identityOf);
  const stores = createStores(held.source);
  const shown = watchAll(stores);
  const { access, session } = createSignIn(new SharedTab().frame(), 'sign-in', () =>
    Promise.resolve({ loadRenewal: renewals }),
  );
  session.write(sessionOf('anna'));
  const dataApi = createApi({
    baseUrl: '/api',
    access: withToken(access, 15_000),
    timeout: 15_000,
    fetch: api.fetch,
  });
  const screen = show(stores, dataApi, held, session);

  return {
    api,
    page,
    screen,
    requests: helpdesk.requests,
    session,
    /** A window message from the helpdesk. */
    deliver(data: unknown, origin = HELPDESK) {
      helpdesk.deliver(data, origin);
    },
    /** Time passes, one deadline after the other. */
    async pass(ms: number) {
      const end = time.now() + ms;
      const stepTo = async (next: number) => {
        wallTime += next - time.now();
        time.set(next);
        await untilIdle();
      };
      while (time.nextDeadline <= end) await stepTo(time.nextDeadline);
      await stepTo(end);
    },
    setHidden(what: Tab, isHidden: boolean) {
      if (what === 'tab of the helpdesk') page.intersect(!isHidden);
      else page.turn(isHidden ? 'hidden' : 'visible');
    },
    /** The computer sleeps: wall-clock time passes, and no timer runs. */
    sleep(ms: number) {
      wallTime += ms;
    },
    /** The agent goes on with a contact that has changed. */
    goOn: held.goOn,
    /** The frame goes away. */
    end() {
      screen.end();
      actor.stop();
    },
    /** All that can be seen from outside, at this moment. */
    look() {
      return {
        ...shown.values,
        /** How often each store has notified its subscribers. */
        notified: { ...shown.notified },
        emails: screen.emails,
        records: screen.records,
        /** The agent has to confirm it before it is shown. */
        change: get(held.change),
        lookedUp: api.calls.filter(({ isOpen }) => isOpen).map(({ email }) => email),
        requests: helpdesk.requests.length,
        calls: api.calls.length,
        tokens: api.calls.map(({ token }) => token),
        /** Who is signed in. */
        subject: session.read()?.subject,
        ended: session.ended(),
        held: helpdesk.listeners.size + page.held.length + time.pending - waits.size,
        waits: waits.size,
        snapshot: actor.getSnapshot().context,
      };
    },
  };
}

/** A provider that gives another token for each. */
function renewals(store: SessionStore) {
  return createRenewal(store, () => {
    const current = store.read();
    if (current) store.write({ ...current, accessToken: `${current.accessToken}+` });
    return Promise.resolve();
  });
}

/** A session that does not end by itself. */
export function sessionOf(subject: string): Session {
  return {
    accessToken: subject,
    issuedAt: 0,
    expiresAt: Number.MAX_SAFE_INTEGER,
    scope: 'read',
    subject,
    name: `${subject} at the company`,
  };
}

/** Resolves when everything that can happen without time passing has happened. */
export function untilIdle(): Promise<void> {
  return new Promise((resolve) => {
    if ('setImmediate' in globalThis) {
      setImmediate(resolve);
      return;
    }
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}

type Values = {
  [
    Name in keyof Stores as Stores[Name] extends Readable<unknown> ? Name : never
  ]: Stores[Name] extends Readable<infer Value> ? Value : never;
};

/** The values of all stores, and how often each has notified its subscribers. */
function watchAll(stores: Stores) {
  const values: Record<string, unknown> = {};
  const notified: Record<string, number> = {};
  for (const [name, store] of Object.entries<Readable<unknown> | (() => void)>({ ...stores })) {
    if (!('subscribe' in store)) continue;
    notified[name] = -1;
    store.subscribe((value) => {
      values[name] = value;
      notified[name] = (notified[name] ?? 0) + 1;
    });
  }
  return { values: values as Values, notified };
}

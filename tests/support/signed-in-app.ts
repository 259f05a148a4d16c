import { createActor, fromCallback } from 'xstate';
import { withToken } from '../../src/data/access.ts';
import { createSeam } from '../../src/shell/sign-in/seam.ts';
import { viewsOf } from '../../src/shell/sign-in/views-of.ts';
import {
  signIn,
  type ProviderTask,
  type SignInEvent,
  type WindowTask,
} from '../../src/sign-in/machine.ts';
import type { Session } from '../../src/sign-in/session.ts';
import { createSignIn } from '../../src/sign-in/sign-in.ts';
import { createSessionPort } from '../../src/sign-in/start-sign-in.ts';
import { createRenewal } from '../../src/sign-in/token.ts';
import { showApp } from './app.ts';
import { Tab } from './identity/fake-page.ts';

/** A session that lasts as long as the test. */
export function sessionOf(subject: string): Session {
  return {
    accessToken: `token of ${subject}`,
    issuedAt: Date.now(),
    expiresAt: Date.now() + 3_600_000,
    scope: 'read',
    subject,
    name: `${subject}@company.test`,
  };
}

/** The whole app with a sign-in whose provider and window do what the test says. */
export async function showAppWithSignIn(session?: Session) {
  const tab = new Tab();
  const lane = createSignIn(tab.frame(), 'sign-in', () =>
    Promise.resolve({
      loadRenewal: (store) => createRenewal(store, () => Promise.resolve()),
    }),
  );
  if (session) lane.session.write(session);
  let send: (event: SignInEvent) => void = () => undefined;
  const quiet = {
    session: createSessionPort(lane, {
      issuer: 'http://127.0.0.1:1',
      clientId: 'app',
      scope: 'openid',
      parameters: {},
      origins: [],
    }),
    provider: fromCallback<{ type: never }, ProviderTask>(({ sendBack }) => {
      send = sendBack;
    }),
    window: fromCallback<{ type: never }, WindowTask>(({ sendBack }) => {
      send = sendBack;
    }),
  };
  const actor = createActor(signIn.provide({ actors: quiet })).start();
  const seam = createSeam(lane.session, () => Promise.resolve(viewsOf(actor, lane.session.isKept)));
  const screen = await showApp({ access: withToken(lane.access, 10_000), signIn: seam });
  return {
    ...screen,
    tab,
    session: lane.session,
    /** The provider or the window, whichever is there, says something. */
    tell: (event: SignInEvent) => {
      send(event);
    },
  };
}

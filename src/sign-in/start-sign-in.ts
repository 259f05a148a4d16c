import { createActor, fromCallback, type ActorRefFrom } from 'xstate';
import { signIn, type ProviderTask, type SessionCommand, type SignInEvent } from './machine.ts';
import type { OidcSettings } from '../config.ts';
import { broughtBack } from './redirect.ts';
import type { SignIn } from './sign-in.ts';
import { createWindowPort } from './window.ts';

export type SignInActor = ActorRefFrom<typeof signIn>;

/** Starts the machine on the real window. It lives as long as the page. */
export function startSignIn(lane: SignIn, settings: OidcSettings, page: Window): SignInActor {
  const redirectUri = new URL('sign-in.html', page.document.baseURI).href;
  const machine = signIn.provide({
    actors: {
      session: createSessionPort(lane, settings),
      provider: createProviderPort(lane, settings, page, redirectUri),
      window: createWindowPort({ page, redirectUri, hint: () => lane.agent()?.email ?? undefined }),
    },
  });
  return createActor(machine).start();
}

/** The actor between the tab's session and the machine. */
export function createSessionPort({ session }: SignIn, settings: OidcSettings) {
  return fromCallback<SessionCommand>(({ sendBack, receive }) => {
    let last: string | undefined | null = null;
    const tell = () => {
      const current = session.read();
      if (current?.subject === last) return;
      last = current?.subject;
      const event: SignInEvent = current
        ? { type: 'session.started', user: { subject: current.subject, name: current.name } }
        : { type: 'session.ended', reason: session.ended() };
      sendBack(event);
    };
    receive(() => {
      const over = session.read();
      session.end('signed-out');
      if (over) import('./provider.ts').then(({ revoke }) => revoke(settings, over), ignore);
    });
    tell();
    return session.subscribe(tell);
  });
}

/** The actor between the provider and the machine. A session that it gets goes into the store. */
function createProviderPort(
  lane: SignIn,
  settings: OidcSettings,
  page: Window,
  redirectUri: string,
) {
  const { session } = lane;
  return fromCallback<{ type: never }, ProviderTask>(({ input: { answered }, sendBack }) => {
    let isOver = false;
    const tell = (event: SignInEvent) => {
      sendBack(event);
    };
    const run = async () => {
      const provider = await import('./provider.ts');
      try {
        if (answered) {
          const { prepared, answer } = answered;
          const begun = await provider.finish(settings, redirectUri, prepared, answer);
          const agent = lane.agent()?.id ?? undefined;
          if (!isOver)
            session.write({ ...begun, ...(agent !== undefined && { agent: String(agent) }) });
          return;
        }
        const back = broughtBack(page);
        if (back) tell({ type: 'provider.returned', ...back });
        else
          tell({
            type: 'provider.prepared',
            prepared: await provider.prepare(settings, redirectUri),
          });
      } catch (error) {
        tell({ type: 'provider.failed', problem: provider.problemOf(error) });
      }
    };
    run().catch(() => {
      tell({ type: 'provider.failed', problem: { kind: 'unreachable' } });
    });
    return () => {
      isOver = true;
    };
  });
}

/** What is only tidied up may fail. */
function ignore() {
  return undefined;
}

import { createActor, fromCallback } from 'xstate';
import {
  signIn,
  type ProviderTask,
  type SessionCommand,
  type WindowTask,
} from '../../sign-in/machine.ts';
import type { WatchedAccess } from '../../sign-in/own-access.ts';
import type { SignInViews } from './seam.ts';
import { viewsOf } from './views-of.ts';

/** The same machine and screens for a fork's own way to a token: what it does for a click is its own affair. */
export function openOwnViews({ session, signIn: signInOwn }: WatchedAccess): SignInViews {
  const machine = signIn.provide({
    actors: {
      session: fromCallback<SessionCommand>(({ sendBack }) => {
        const tell = () => {
          sendBack(
            session.read()
              ? { type: 'session.started', user: { subject: 'own', name: '' } }
              : { type: 'session.ended', reason: session.ended() },
          );
        };
        tell();
        return session.subscribe(tell);
      }),
      provider: fromCallback<{ type: never }, ProviderTask>(({ input: { answered }, sendBack }) => {
        sendBack(
          answered
            ? { type: 'provider.failed', problem: { kind: 'invalid' } }
            : { type: 'provider.prepared', prepared: NOTHING_TO_PREPARE },
        );
      }),
      window: fromCallback<{ type: never }, WindowTask>(({ sendBack }) => {
        // Where it succeeds, the session begins.
        signInOwn?.().catch(() => {
          sendBack({ type: 'window.answered', answer: '' });
        });
      }),
    },
  });
  return viewsOf(createActor(machine).start(), () => true);
}

const NOTHING_TO_PREPARE = { url: '', state: '', nonce: '', verifier: '' };

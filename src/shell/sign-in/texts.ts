import { HELPDESK } from '../../../app.config.js';
import type { ProviderProblem } from '../../sign-in/provider.ts';
import type { Ended } from '../../sign-in/session.ts';
import { localized } from '../language.ts';

/** What the sign-in says. */
export const texts = localized('shell/sign-in/texts', {
  label: 'Sign-in',
  reasons: {
    'never-started': {
      title: 'Sign in to see the customer data',
      text: `${HELPDESK} says who the contact is. Your company’s data about them needs a sign-in of its own.`,
    },
    'signed-out': {
      title: 'You are signed out',
      text: 'Your company’s own session may still be open in this browser. On a shared computer, sign out there too.',
    },
    expired: {
      title: 'Your sign-in has expired',
      text: 'Sign in again to continue.',
    },
    rejected: {
      title: 'The customer data did not accept your sign-in',
      text: 'Sign in again, or use another account. If that does not help, contact the person who manages this app: the data API has to accept the aud, iss and exp of the tokens that sign-in gives.',
    },
    'agent-changed': {
      title: 'Another agent is at the helpdesk now',
      text: 'The previous agent’s sign-in has ended. Sign in as yourself.',
    },
  } satisfies Record<Ended, { title: string; text: string }>,
  keepsOld: 'What was loaded before is still shown. It may be out of date.',

  signIn: 'Sign in',
  signInAgain: 'Sign in again',
  preparing: 'Preparing the sign-in…',
  finishing: 'Signing in…',
  open: {
    title: 'Sign in in the window that has opened',
    text: 'This page goes on by itself. If you cannot see the window, open it again.',
    again: 'Open the window again',
  },
  blocked: {
    title: 'The sign-in window was blocked',
    text: 'Allow pop-up windows for this page, usually at the end of the address bar, then try again. If there is nothing to allow, contact the person who manages this app.',
  },
  outOfReach: {
    title: 'Have you signed in?',
    text: 'Finish in the sign-in window, then press Continue. If you have closed it, sign in again.',
    proceed: 'Continue',
  },
  refused: (code: string) => ({
    title: 'The sign-in was refused',
    text: `Try again, with another account if you have one. If it stays, ask the person who manages this app for access (${code}).`,
  }),
  unavailable: (problem: ProviderProblem | undefined) => {
    if (problem?.kind === 'unreachable')
      return {
        title: 'The sign-in cannot be reached',
        text: 'Check your internet connection and try again. If only this app is affected, contact the person who manages it.',
      };
    return {
      title: 'The sign-in did not work',
      text: `Try again. If it stays, contact the person who manages this app (${problem && 'code' in problem ? problem.code : 'the answer could not be used'}).`,
    };
  },

  signedInAs: 'Signed in as',
  signOut: 'Sign out',
  notKept:
    'This browser keeps nothing for this page, so you have to sign in again in the next conversation.',
  otherUser: (user: string, agent: string) => ({
    title: 'You are signed in as someone else',
    text: `The customer data knows you as ${user}, and ${HELPDESK} as ${agent}.`,
  }),
  useAnother: 'Use another account',
});
